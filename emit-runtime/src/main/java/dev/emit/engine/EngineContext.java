package dev.emit.engine;

import dev.emit.error.Failure;
import java.util.concurrent.ScheduledExecutorService;

/**
 * What a bus gives its engine: where to deliver, where to report, and a timer. Safe for threads.
 */
public interface EngineContext {
  /**
   * Delivers a message that arrived from the transport. It decodes and enqueues: it runs no
   * handler, does not wait, and does not throw for a bad payload. What a full lane can't take is
   * dropped, counted and reported.
   *
   * @param channel the channel that it came from
   * @param payload its bytes, which are not copied and must not change afterwards
   */
  void received(String channel, byte[] payload);

  /**
   * Delivers a message that was published in this JVM. The calling thread waits for a full lane,
   * unless it is itself running a handler.
   *
   * @param message the message
   * @return how many subscriptions it reached, those among them that could not take it
   * @throws dev.emit.error.OverloadException if a lane was full and the thread can't wait
   * @throws dev.emit.codec.CodecException if a subscription of another type could not take it over
   */
  long deliver(Message message);

  /**
   * Reports that messages may have been missed, once the subscription is confirmed again.
   *
   * @param gap when, and why
   */
  void gap(Gap gap);

  /**
   * Reports a failure that no caller sees. Those that repeat are logged once a burst.
   *
   * @param failure what happened
   */
  void failed(Failure failure);

  /**
   * The bus's timer, for short tasks that never block. It ends when the bus stops.
   *
   * @return a scheduler with one daemon thread
   */
  ScheduledExecutorService timer();
}
