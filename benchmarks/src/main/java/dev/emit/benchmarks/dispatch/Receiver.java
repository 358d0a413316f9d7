package dev.emit.benchmarks.dispatch;

import com.google.common.eventbus.AllowConcurrentEvents;
import com.google.common.eventbus.Subscribe;
import dev.emit.annotations.On;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import net.engio.mbassy.listener.Handler;
import org.greenrobot.eventbus.ThreadMode;
import org.springframework.context.event.EventListener;

/**
 * Takes a round of events, and checks that they come one at a time and in the order in which their
 * producers sent them. {@link #begin} happens before the round's first event is posted; the bus
 * makes one call happen before the next.
 */
public final class Receiver {
  private final long[] next = new long[8];
  private CountDownLatch done = new CountDownLatch(0);
  private int missing;
  private int disordered;

  void begin(int events) {
    missing = events;
    disordered = 0;
    done = new CountDownLatch(1);
    Arrays.fill(next, 0);
  }

  void await(OrderedBus bus, int producers) throws InterruptedException {
    if (!done.await(60, TimeUnit.SECONDS)) {
      throw new IllegalStateException(bus + " left out " + missing);
    }
    if (disordered > 0 && bus.keepsOrder(producers)) {
      throw new IllegalStateException(bus + " disordered " + disordered);
    }
  }

  /**
   * Takes an event.
   *
   * @param tick the event
   */
  @On("ordered")
  @Subscribe
  @AllowConcurrentEvents
  @org.greenrobot.eventbus.Subscribe(threadMode = ThreadMode.BACKGROUND)
  @Handler
  @EventListener
  public void handle(Tick tick) {
    if (tick.number() != next[tick.producer()]++) {
      disordered++;
    }
    if (--missing == 0) {
      done.countDown();
    }
  }
}
