package corpus;

import java.util.List;
import java.util.Map;
import java.util.Optional;

record Page<T>(List<T> items, int number, Optional<T> first, Map<String, List<T>> groups, T[] array) {}
