package dev.emit.processor;

import java.util.Optional;

/**
 * What {@code @JsonUnwrapped} puts around the names of the members that it unwraps.
 *
 * @param prefix what comes before a name
 * @param suffix what comes after it
 */
record Unwrapped(String prefix, String suffix) {
  static Optional<Unwrapped> of(Optional<Jackson> annotation) {
    return annotation
        .filter(each -> each.isTrue("enabled", true))
        .map(each -> new Unwrapped(each.text("prefix").orElse(""), each.text("suffix").orElse("")));
  }

  /** The name in JSON of a member that its type calls so. */
  String name(String inside) {
    return prefix + inside + suffix;
  }
}
