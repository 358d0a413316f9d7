package corpus;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@JsonInclude(JsonInclude.Include.NON_EMPTY)
record NonEmpty(String a, List<Integer> b, Map<String, String> c, int[] d, Optional<String> e, int f, Integer g) {}
