package dev.emit.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Hands the handler what waits, as a list: a method that takes {@code List<Order>} handles the
 * event of {@code Order}s. It waits for nothing: a message alone is a batch of one.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Batch {
  /**
   * How many messages a batch has at the most.
   *
   * @return at least 1
   */
  int value();
}
