package corpus;

import java.util.List;
import java.util.Map;

record Wildcards(List<?> a, List<? extends OneInt> b, Map<String, ? extends List<? extends Long>> c, Box<? extends OneString> d, Box<?> e) {}
