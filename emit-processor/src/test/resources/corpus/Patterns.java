package corpus;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;

record Patterns(
    @JsonFormat(pattern = "dd.MM.yyyy") LocalDate a,
    @JsonFormat(pattern = "dd/MM/yyyy HH:mm") LocalDateTime b,
    @JsonFormat(pattern = "HH-mm") LocalTime c,
    @JsonFormat(pattern = "yyyy-MM-dd HH:mm:ss", timezone = "Europe/Vienna") Instant d,
    @JsonFormat(pattern = "MM/yy") YearMonth e,
    @JsonFormat(pattern = "'day' d.M.") MonthDay f,
    @JsonFormat(pattern = "uuuu") Year g,
    @JsonFormat(shape = JsonFormat.Shape.STRING, pattern = "d MMM uuuu", locale = "de-AT")
        LocalDate h) {}
