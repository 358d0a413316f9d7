package corpus;

import java.util.List;
import java.util.Map;
import java.util.Set;

record Pages(Page<OneInt> a, Page<Page<String>> b, Page<List<Map<String, Set<PlainEnum>>>> c, Page<int[]> d, List<Page<? extends Number>> e, Page<Object> f) {}
