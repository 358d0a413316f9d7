package dev.emit.dispatch;

/** How a thread waits for another that is in the middle of one step. */
final class Waiting {
  private Waiting() {}

  /** Lets the other thread run, which may have no processor. */
  @SuppressWarnings("ThreadPriorityCheck") // There is nothing to wait on within a queue's step.
  static void yieldThread() {
    Thread.yield();
  }
}
