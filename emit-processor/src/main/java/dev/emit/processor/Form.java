package dev.emit.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What {@code @JsonFormat} says on a member. Each text but the shape may be empty.
 *
 * @param shape the constant of {@code JsonFormat.Shape}
 */
record Form(String shape, String pattern, String timezone, String locale) {
  static final Form PLAIN = new Form("ANY", "", "", "");
  static final Form TEXT = new Form("STRING", "", "", "");

  private static final Set<String> NO_SHAPES = Set.of("ANY", "NATURAL");
  private static final Set<String> NUMBERS = Set.of("NUMBER", "NUMBER_INT");

  static Form of(Optional<Jackson> format) {
    return format
        .map(
            each ->
                new Form(
                    each.constant("shape", "ANY"),
                    each.text("pattern").orElse(""),
                    chosen(each, "timezone"),
                    chosen(each, "locale")))
        .orElse(PLAIN);
  }

  /** Jackson's constants for a default are {@code ##default}. */
  private static String chosen(Jackson format, String attribute) {
    return format.text(attribute).filter(text -> !text.startsWith("##")).orElse("");
  }

  boolean isPlain() {
    return NO_SHAPES.contains(shape) && !isTime();
  }

  /** Whether it says what only times have. */
  boolean isTime() {
    return !pattern.isEmpty() || !timezone.isEmpty() || !locale.isEmpty();
  }

  boolean isText() {
    return shape.equals("STRING") && !isTime();
  }

  boolean isNumber() {
    return NUMBERS.contains(shape) && !isTime();
  }

  @Override
  public String toString() {
    List<String> attributes = new ArrayList<>();
    if (!NO_SHAPES.contains(shape)) {
      attributes.add("shape = " + shape);
    }
    if (!pattern.isEmpty()) {
      attributes.add("pattern = \"" + pattern + '"');
    }
    if (!timezone.isEmpty()) {
      attributes.add("timezone = \"" + timezone + '"');
    }
    if (!locale.isEmpty()) {
      attributes.add("locale = \"" + locale + '"');
    }
    return "JsonFormat(" + String.join(", ", attributes) + ")";
  }
}
