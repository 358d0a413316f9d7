package corpus;

import java.util.List;
import java.util.Map;

record DeepCollections(List<Map<String, List<List<Long>>>> a, Map<String, Map<String, Integer[]>> b) {}
