package dev.emit.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Bounds how long the handler may take. One that takes longer is reported; the stage of an
 * asynchronous one is given up, so that the next message has its turn.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Timeout {
  /**
   * The time for one message, or one batch.
   *
   * @return milliseconds, at least 1
   */
  long millis();
}
