package corpus;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;

record ZonedTimes(OffsetDateTime a, ZonedDateTime b, OffsetTime c, ZoneId d, ZoneOffset e, Month f, DayOfWeek g, List<Month> h, Map<String, ZonedDateTime> i) {}
