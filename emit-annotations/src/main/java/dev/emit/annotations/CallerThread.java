package dev.emit.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Runs the handler on the thread that emits, before {@code emit} returns, on the local engine: no
 * lane, no queue, no other thread. What it throws goes to the bus's listener, or back to the
 * emitter if the bus is built so. Over Redis there is no emitting thread; the handler has a lane
 * there.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface CallerThread {
  /**
   * The handler's place among those of the event that run on the emitting thread.
   *
   * @return a higher one runs earlier; those of one priority run in the order in which they were
   *     registered, and the methods of one class in the order of its source
   */
  int priority() default 0;
}
