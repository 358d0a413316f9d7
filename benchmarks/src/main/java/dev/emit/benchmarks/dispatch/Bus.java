package dev.emit.benchmarks.dispatch;

/** A bus with its handlers, ready for use. */
interface Bus extends AutoCloseable {
  void post(Tick tick);

  /**
   * Returns when all that was posted is handled.
   *
   * @throws InterruptedException if the thread is
   */
  default void drain() throws InterruptedException {}

  @Override
  default void close() {}
}
