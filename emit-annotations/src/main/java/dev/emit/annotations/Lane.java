package dev.emit.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares the lane of an {@link On} method: how many messages may wait for it and be handled at
 * once, and in which order.
 *
 * <p>Without it, messages are handled one at a time in the order in which one emitter emitted them,
 * and the bus's settings bound the lane.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Lane {
  /**
   * How many messages may be handled at once.
   *
   * @return at least 1; more than 1 without a {@link #key} gives up the order. Unless set, it is 1
   *     without a key, and the number of processors with one
   */
  int concurrency() default 0;

  /**
   * The part of the message by which order is kept: messages with an equal key are handled one at a
   * time in their order, others beside them.
   *
   * @return the name of a component, field or getter, or a path of them: {@code customer.id}; it is
   *     checked at compile time. Empty for one order of all messages
   */
  String key() default "";

  /**
   * How many messages may wait.
   *
   * @return at least 1; unless set, the bus's {@code laneCapacity}
   */
  int capacity() default 0;

  /**
   * What becomes of a message when so many wait already.
   *
   * @return {@link Overflow#WAIT} unless set
   */
  Overflow overflow() default Overflow.WAIT;
}
