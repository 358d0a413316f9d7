package corpus;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;

@JsonInclude(JsonInclude.Include.NON_NULL)
record NonNull(String a, List<Integer> b, Optional<String> c, int d, Object e) {}
