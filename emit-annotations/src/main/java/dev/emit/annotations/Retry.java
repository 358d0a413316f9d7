package dev.emit.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Handles a message again when the handler failed. The messages behind it in its order wait
 * meanwhile. After the last attempt the message is failed, and goes to the dead-letter listener.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Retry {
  /**
   * How often the message is handled, the first time included.
   *
   * @return at least 2
   */
  int attempts() default 3;

  /**
   * The pause before the second attempt; each later one is twice as long.
   *
   * @return milliseconds, at least 0
   */
  long backoffMillis() default 100;

  /**
   * The longest pause.
   *
   * @return milliseconds
   */
  long maxBackoffMillis() default 10_000;
}
