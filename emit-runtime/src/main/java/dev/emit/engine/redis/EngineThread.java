package dev.emit.engine.redis;

import java.time.Duration;

/**
 * A thread of the engine: a daemon named {@code emit-redis-…}. It may not wait for space in the
 * outbox, since it may be the one that makes it.
 */
final class EngineThread extends Thread {
  EngineThread(String role, Runnable task) {
    super(task, "emit-redis-" + role);
    setDaemon(true);
  }

  /** Waits for the end, unless it is this thread that calls. */
  void awaitEnd(Duration timeout) {
    if (this == Thread.currentThread()) {
      return;
    }
    try {
      join(Math.max(1, timeout.toMillis()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
