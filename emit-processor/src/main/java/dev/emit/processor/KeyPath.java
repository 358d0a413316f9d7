package dev.emit.processor;

import java.util.List;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** The way from a message to its key, in at least one step. */
record KeyPath(List<Step> steps) {
  /**
   * One name of the path.
   *
   * @param accessor the method or field, or null for the member that a {@code @Param} names
   */
  record Step(String name, @Nullable Element accessor) {}
}
