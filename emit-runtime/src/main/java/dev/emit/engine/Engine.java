package dev.emit.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletionStage;

/**
 * A transport: it carries messages between the buses that share it.
 *
 * <p>A bus calls {@link #start}, {@link #quiesce} and {@link #stop} from one thread at a time and
 * in this order, and may start again after a stop. The other methods are called from any thread,
 * between a start and its stop. An engine knows nothing of handlers: it hands what arrives to the
 * {@link EngineContext}.
 */
public interface Engine {
  /** What {@link #publish} answers when the transport can't tell how many received a message. */
  long RECEIVERS_UNKNOWN = -1;

  /**
   * Connects. When this returns, messages can be published and channels subscribed to.
   *
   * @param context what the engine delivers to
   * @throws dev.emit.error.StartException if it can't, within the engine's time-out; it says what
   *     to mend, and leaves no thread and no connection
   */
  void start(EngineContext context);

  /**
   * Subscribes to a channel. Subscribing again to the same one is answered at once.
   *
   * @param channel the channel's name
   * @return complete when the transport has confirmed the subscription. While the connection is
   *     lost, it completes after the reconnection
   */
  CompletionStage<Void> subscribe(String channel);

  /**
   * Ends the subscription to a channel. Messages that are on their way may still be delivered.
   *
   * @param channel the channel's name
   */
  void unsubscribe(String channel);

  /**
   * Publishes a message. For one emitting thread and one channel, messages keep their order.
   *
   * @param message the message
   * @return the number of receivers ({@link #RECEIVERS_UNKNOWN} where the transport can't tell),
   *     when the transport has taken the message. It fails with a {@link
   *     dev.emit.error.PublishException} when the message was not sent, with an {@link
   *     dev.emit.error.OutcomeUnknownException} when that can't be known, with an {@link
   *     dev.emit.error.OverloadException} when it was refused, and with a {@link
   *     dev.emit.codec.CodecException} when it could not be encoded
   */
  CompletionStage<Long> publish(Message message);

  /** Stops delivering: ends all subscriptions. Messages can still be published. */
  void quiesce();

  /**
   * Sends what was published before the call, as far as the time allows, and disconnects. What was
   * not sent in time fails. No thread and no connection is left.
   *
   * @param timeout how long to wait for what is on its way
   */
  void stop(Duration timeout);

  /**
   * How the connection is. Cheap; called at any time, also before a start and after a stop.
   *
   * @return the state at this moment; unless overridden, that of an engine that is always connected
   */
  default EngineHealth health() {
    return EngineHealth.of(EngineHealth.State.CONNECTED, Instant.now());
  }

  /**
   * Whether all who receive live in this JVM, so that messages are handed over as objects.
   *
   * @return true if nothing is encoded on the way
   */
  boolean isLocal();

  /**
   * Whether {@link #publish} would do nothing but {@link EngineContext#deliver} the message to the
   * one bus that publishes, on the calling thread. The bus then does it itself, without a {@link
   * Message}.
   *
   * @return true if no message needs the engine; unless overridden, it does
   */
  default boolean isDirect() {
    return false;
  }
}
