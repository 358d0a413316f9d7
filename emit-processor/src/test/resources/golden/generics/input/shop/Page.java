package shop;

import java.util.List;
import java.util.Optional;

public record Page<T>(List<T> items, T first, T[] array, Optional<T> last, Page<T> next) {}
