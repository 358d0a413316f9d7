package dev.emit.dispatch;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/**
 * The one thread, of those that emit an event, that counts cheaply: the first, and when it has
 * ended the next that comes. Most events have one emitter at a time.
 *
 * <p>A thread that finds itself here stays here until it ends, so its own look needs no more than
 * to see its own write; one that sees another's end sees all that the other did before.
 */
final class Owner {
  private static final VarHandle THREAD;

  static {
    try {
      THREAD = MethodHandles.lookup().findVarHandle(Owner.class, "thread", Thread.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private volatile @Nullable Thread thread;

  /** Whether the calling thread is the owner, or has just become it. */
  boolean isCurrent() {
    return thread == Thread.currentThread() || becomesCurrent();
  }

  private boolean becomesCurrent() {
    Thread before = thread;
    return (before == null || !before.isAlive())
        && THREAD.compareAndSet(this, before, Thread.currentThread());
  }
}
