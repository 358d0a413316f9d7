package corpus;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

record MapKeys(
    Map<String, Integer> a,
    Map<PlainEnum, Integer> b,
    Map<Integer, String> c,
    Map<Long, String> d,
    Map<Short, String> e,
    Map<Byte, String> f,
    Map<Boolean, String> g,
    Map<Character, String> h,
    Map<UUID, OneInt> i,
    Map<LocalDate, List2> j,
    Map<Instant, Integer> k,
    Map<DayOfWeek, Integer> l,
    Map<java.math.BigInteger, Integer> m,
    Map<Double, Integer> n,
    Map<Integer, Map<PlainEnum, Map<UUID, Boolean>>> o) {
  record List2(java.util.List<String> all) {}
}
