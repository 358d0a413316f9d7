package dev.emit;

import dev.emit.codec.Codec;
import dev.emit.codec.Codecs;
import dev.emit.dispatch.Topic;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * An event on one bus, which is emitted without a look-up: for whoever emits it often. Made by
 * {@link Emit#topic}; it is valid as long as the bus, over its stops and starts. Safe for threads.
 *
 * @param <T> the type of the event's messages
 */
public final class EventTopic<T> {
  private final Event<T> event;
  private final Codec<T> codec;
  private final Topic topic;

  EventTopic(Event<T> event, Topic topic) {
    this.event = event;
    this.codec = event.codec();
    this.topic = topic;
  }

  /**
   * The event.
   *
   * @return what it was made of
   */
  public Event<T> event() {
    return event;
  }

  /**
   * Emits the event with a message.
   *
   * @param message the message, which must not be changed afterwards
   * @return as {@link Emit#emit(Event, Object)}
   */
  public CompletionStage<Void> emit(@Nullable T message) {
    return topic.publish(codec, message);
  }

  /**
   * Emits the event without a message. Handlers that take one get null.
   *
   * @return as {@link Emit#emit(Event, Object)}
   */
  public CompletionStage<Void> emit() {
    return topic.publish(Codecs.VOID, null);
  }
}
