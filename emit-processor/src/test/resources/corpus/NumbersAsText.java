package corpus;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonFormat.Shape;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.Year;

record NumbersAsText(
    @JsonFormat(shape = Shape.STRING) int a,
    @JsonFormat(shape = Shape.STRING) Long b,
    @JsonFormat(shape = Shape.STRING) double c,
    @JsonFormat(shape = Shape.STRING) BigDecimal d,
    @JsonFormat(shape = Shape.STRING) BigInteger e,
    @JsonFormat(shape = Shape.STRING) boolean f,
    @JsonFormat(shape = Shape.STRING) byte g,
    @JsonFormat(shape = Shape.STRING) Float h,
    @JsonFormat(shape = Shape.STRING) Year i,
    @JsonFormat(shape = Shape.STRING) String j,
    @JsonFormat(shape = Shape.STRING) LocalDate k) {}
