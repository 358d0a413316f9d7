package corpus;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;

record NullsSkippedRecord(
    @JsonSetter(nulls = Nulls.SKIP) String a,
    @JsonSetter(nulls = Nulls.SKIP) int b,
    @JsonSetter(nulls = Nulls.SKIP, contentNulls = Nulls.SKIP) List<String> d,
    @JsonSetter(nulls = Nulls.SKIP) Integer e) {}
