package dev.emit;

import dev.emit.codec.Codec;
import dev.emit.codec.Codecs;

/**
 * An event: its name and how its messages are written. A value that any number of buses share;
 * {@code EmitRegistry} has a constant for each.
 *
 * @param <T> the type of its messages; {@link Void} for an event without a message
 * @param name the name on the wire
 * @param codec reads and writes the messages
 */
public record Event<T>(String name, Codec<T> codec) {
  /**
   * Checks the name.
   *
   * @param name the name on the wire
   * @param codec reads and writes the messages
   * @throws IllegalArgumentException if the name is empty or reserved by the protocol
   */
  public Event {
    WireName.check("event", name);
  }

  /**
   * An event with messages.
   *
   * @param <T> the type of its messages
   * @param name the name on the wire
   * @param codec reads and writes the messages
   * @return the event
   * @throws IllegalArgumentException if the name is empty or begins with {@code __emit_}
   */
  public static <T> Event<T> of(String name, Codec<T> codec) {
    return new Event<>(name, codec);
  }

  /**
   * An event without a message. Its handlers ignore what a message may hold.
   *
   * @param name the name on the wire
   * @return the event
   * @throws IllegalArgumentException if the name is empty or begins with {@code __emit_}
   */
  public static Event<Void> of(String name) {
    return new Event<>(name, Codecs.VOID);
  }
}
