package corpus;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

record MapKinds(
    SortedMap<String, Integer> a,
    NavigableMap<Integer, OneInt> b,
    ConcurrentMap<String, Integer> c,
    EnumMap<PlainEnum, String> d,
    HashMap<String, Box<Integer>> e,
    LinkedHashMap<Long, Boolean> f,
    TreeMap<String, String> g,
    ConcurrentHashMap<String, OneString> h) {}
