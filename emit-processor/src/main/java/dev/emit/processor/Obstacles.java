package dev.emit.processor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** What keeps a type from travelling: for each obstacle the path to it, and the error's text. */
final class Obstacles {
  /** A type's own name in a path, as a prefix that the place where the type is used replaces. */
  private record Obstacle(String path, UnaryOperator<String> message) {}

  private final List<Obstacle> found = new ArrayList<>();
  private final Map<String, String> missing = new LinkedHashMap<>();

  void cannotTravel(String path, String type, String why, String remedy) {
    found.add(new Obstacle(path, at -> Messages.cannotTravel(at, type, why, remedy)));
  }

  /** A method that generated code would have to call within a try. */
  void throwsChecked(String path, String type, String method) {
    cannotTravel(
        path,
        type,
        "generated code does not catch what " + method + " throws",
        "Throw an unchecked exception.");
  }

  void jacksonAnnotation(String path, String annotation, String known) {
    found.add(new Obstacle(path, at -> Messages.jacksonAnnotation(at, annotation, known)));
  }

  /** A format that does not fit a type. */
  void format(String path, String format, String type, String why) {
    found.add(new Obstacle(path, at -> Messages.format(at, format, type, why)));
  }

  /** Two that have one name in JSON. */
  void sameName(String path, String name, String other) {
    found.add(new Obstacle(path, at -> Messages.sameName(at, name, other)));
  }

  /** A type that does not exist, as yet. */
  void missing(String path, String type) {
    missing.putIfAbsent(path, type);
  }

  /** Takes over what was found in a type, seen from the place where the type is used. */
  void include(Obstacles inner, String path) {
    inner.found.forEach(each -> found.add(new Obstacle(path + each.path, each.message)));
    inner.missing.forEach((at, type) -> missing(path + at, type));
  }

  boolean isMissing() {
    return !missing.isEmpty();
  }

  boolean isEmpty() {
    return found.isEmpty() && missing.isEmpty();
  }

  void report(Place place, Report report) {
    found.forEach(each -> report.add(place, each.message.apply(each.path)));
    missing.forEach((path, type) -> report.add(place, Messages.missingType(path, type)));
  }
}
