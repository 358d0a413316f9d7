package dev.emit.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a method the handler of an event, or a procedure that others call.
 *
 * <p>What the method is follows from its signature:
 *
 * <ul>
 *   <li>{@code void placed(Order order)}: handles an event with a message;
 *   <li>{@code void tick()}: handles an event without one;
 *   <li>{@code void raw(Map<String, Object> message)} (or {@code JsonNode}): handles it untyped;
 *   <li>{@code CompletionStage<Void> audit(Order order)}: handles it asynchronously, and the next
 *       message waits for the stage;
 *   <li>{@code Quote quote(Order order)}, or a {@code CompletionStage<Quote>}: a procedure;
 *   <li>{@code void pay(Order order)} with {@link #rpc()}: a procedure that only acknowledges;
 *   <li>several parameters, each with {@link Param}: members of one message by their names.
 * </ul>
 *
 * <p>The method may be static or not, and have any access but private. On an interface's methods it
 * makes the interface a contract: it can be bound, and a client of it is generated. A method that
 * overrides one with {@code @On} need not repeat it.
 *
 * <p>How the method wants its messages is declared beside it: {@link Lane}, {@link CallerThread},
 * {@link RunOn}, {@link Timeout}, {@link Retry}, {@link Batch}. A method that overrides another
 * inherits each of them that it does not have itself.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface On {
  /**
   * The event's or procedure's name on the wire.
   *
   * @return a name that is not empty and does not begin with {@code __emit_}
   */
  String value();

  /**
   * Whether a method that returns nothing is a procedure, which answers its caller with an
   * acknowledgement. A method that returns a value is a procedure without it.
   *
   * @return true for a procedure
   */
  boolean rpc() default false;
}
