package dev.emit.dispatch;

import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/**
 * A count to which any thread adds one by one, and one thread by a {@link Streak}. Safe for
 * threads; it never falls.
 */
final class StreakCounter {
  private final LongAdder others = new LongAdder();

  /** Counts besides; guarded by this. */
  private @Nullable Streak<?> streak;

  void increment() {
    others.increment();
  }

  synchronized void begin(Streak<?> begun) {
    streak = begun;
  }

  synchronized void end(long count) {
    others.add(count);
    streak = null;
  }

  synchronized long sum() {
    return others.sum() + (streak == null ? 0 : streak.count());
  }
}
