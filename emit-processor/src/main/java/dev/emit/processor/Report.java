package dev.emit.processor;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.tools.Diagnostic.Kind;

/** All that is wrong, each thing once, in the order found. Used by one thread. */
final class Report {
  private final Map<Place, Set<String>> problems = new LinkedHashMap<>();

  void add(Place place, String message) {
    problems.computeIfAbsent(place, at -> new LinkedHashSet<>()).add(message);
  }

  void include(Report nested) {
    nested.problems.forEach((place, messages) -> messages.forEach(text -> add(place, text)));
  }

  boolean isClean() {
    return problems.isEmpty();
  }

  /** Prints one error for each place, since javac drops a second one at the same position. */
  void print(Messager messager) {
    problems.forEach((place, messages) -> print(messager, place, String.join("\n", messages)));
  }

  private static void print(Messager messager, Place place, String text) {
    if (place.element() == null) {
      messager.printMessage(Kind.ERROR, text);
    } else if (place.annotation() == null) {
      messager.printMessage(Kind.ERROR, text, place.element());
    } else {
      messager.printMessage(Kind.ERROR, text, place.element(), place.annotation(), place.value());
    }
  }
}
