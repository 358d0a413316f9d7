package dev.emit;

import java.util.concurrent.CompletionStage;

/** What was registered, until it is closed. Safe for threads. */
public interface Subscription extends AutoCloseable {
  /**
   * When messages arrive: at once on the local engine, and on Redis when it has confirmed the
   * subscription. Before the bus is started it is not complete.
   *
   * @return complete when messages arrive
   */
  CompletionStage<Void> ready();

  /**
   * Ends it. A message that a handler is at is finished; those that wait for it are dropped and
   * counted. Closing again does nothing.
   */
  @Override
  void close();
}
