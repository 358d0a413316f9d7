package corpus;

import java.util.List;
import java.util.Map;

record Untyped(Object a, Map<String, Object> b, List<Object> c) {}
