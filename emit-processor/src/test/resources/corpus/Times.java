package corpus;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;

record Times(Instant a, LocalDate b, LocalTime c, LocalDateTime d, Duration e, Period f, Year g, YearMonth h, MonthDay i) {}
