package dev.emit.processor;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/** How {@code @JsonNaming} turns a property's name into a member's, as Jackson's strategies do. */
final class Naming {
  private static final Set<String> KNOWN =
      Set.of(
          "LowerCamelCaseStrategy",
          "UpperCamelCaseStrategy",
          "SnakeCaseStrategy",
          "UpperSnakeCaseStrategy",
          "LowerCaseStrategy",
          "KebabCaseStrategy",
          "LowerDotCaseStrategy");

  private Naming() {}

  static boolean isKnown(TypeElement strategy) {
    return strategy.getQualifiedName().toString().contains(".PropertyNamingStrategies.")
        && KNOWN.contains(strategy.getSimpleName().toString());
  }

  static String apply(Optional<TypeElement> strategy, String name) {
    String kind = strategy.map(type -> type.getSimpleName().toString()).orElse("");
    return switch (kind) {
      case "UpperCamelCaseStrategy" -> Character.toUpperCase(name.charAt(0)) + name.substring(1);
      case "SnakeCaseStrategy" -> snake(name);
      case "UpperSnakeCaseStrategy" -> snake(name).toUpperCase(Locale.ROOT);
      case "LowerCaseStrategy" -> name.toLowerCase(Locale.ROOT);
      case "KebabCaseStrategy" -> separated(name, '-');
      case "LowerDotCaseStrategy" -> separated(name, '.');
      default -> name;
    };
  }

  private static String snake(String name) {
    StringBuilder result = new StringBuilder();
    boolean upperBefore = false;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (i == 0 && c == '_') {
        continue;
      }
      boolean upper = Character.isUpperCase(c);
      int length = result.length();
      if (upper && !upperBefore && length > 0 && result.charAt(length - 1) != '_') {
        result.append('_');
      }
      result.append(Character.toLowerCase(c));
      upperBefore = upper;
    }
    return result.length() == 0 ? name : result.toString();
  }

  private static String separated(String name, char separator) {
    StringBuilder result = new StringBuilder();
    int uppers = 0;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      char lower = Character.toLowerCase(c);
      if (lower == c) {
        // The last of several capitals begins a word.
        if (uppers > 1) {
          result.insert(result.length() - 1, separator);
        }
        uppers = 0;
      } else {
        if (uppers == 0 && i > 0) {
          result.append(separator);
        }
        uppers++;
      }
      result.append(lower);
    }
    return result.toString();
  }
}
