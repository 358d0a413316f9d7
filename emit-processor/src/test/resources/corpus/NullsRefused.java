package corpus;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Map;

record NullsRefused(
    @JsonSetter(nulls = Nulls.FAIL) int a,
    @JsonSetter(contentNulls = Nulls.FAIL) List<String> b,
    @JsonSetter(contentNulls = Nulls.FAIL) Map<String, Integer> c,
    @JsonSetter(contentNulls = Nulls.FAIL) String[] d) {}
