package dev.emit.benchmarks.dispatch.first;

import com.google.common.eventbus.Subscribe;
import dev.emit.annotations.On;
import dev.emit.benchmarks.dispatch.Tick;
import java.util.concurrent.CountDownLatch;

/** Handles the only event of a program. */
public final class First {
  private final CountDownLatch handled;

  First(CountDownLatch handled) {
    this.handled = handled;
  }

  /**
   * Handles it.
   *
   * @param tick the event
   */
  @On("first")
  @Subscribe
  @org.greenrobot.eventbus.Subscribe
  public void handle(Tick tick) {
    handled.countDown();
  }
}
