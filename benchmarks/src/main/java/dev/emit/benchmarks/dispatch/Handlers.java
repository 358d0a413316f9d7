package dev.emit.benchmarks.dispatch;

import com.google.common.eventbus.AllowConcurrentEvents;
import com.google.common.eventbus.Subscribe;
import dev.emit.annotations.CallerThread;
import dev.emit.annotations.On;
import java.util.List;
import net.engio.mbassy.listener.Handler;
import org.springframework.context.event.EventListener;

/**
 * Twelve handlers that count, each a class of its own as in a program: a call of them all can't be
 * compiled as one loop over one class. Each is marked for all the buses.
 */
final class Handlers {
  private Handlers() {}

  /** As many of the handlers as asked for. */
  static List<Counter> first(int count) {
    return List.<Counter>of(
            new H1(), new H2(), new H3(), new H4(), new H5(), new H6(), new H7(), new H8(),
            new H9(), new H10(), new H11(), new H12())
        .subList(0, count);
  }

  /** Counts; used by one thread at a time. */
  abstract static class Counter {
    private long count;

    abstract void handle(Tick tick);

    final void add(Tick tick) {
      count += tick.number();
    }

    final long count() {
      return count;
    }
  }

  /** A handler. */
  public static final class H1 extends Counter {
    @Override
    @On("tick")
    @CallerThread
    @Subscribe
    @AllowConcurrentEvents
    @org.greenrobot.eventbus.Subscribe
    @Handler
    @EventListener
    public void handle(Tick tick) {
      add(tick);
    }
  }

  /** A handler. */
  public static final class H2 extends Counter {
    @Override
    @On("tick")
    @CallerThread
    @Subscribe
    @AllowConcurrentEvents
    @org.greenrobot.eventbus.Subscribe
    @Handler
    @EventListener
    public void handle(Tick tick) {
      add(tick);
    }
  }

  /** A handler. */
  public static final class H3 extends Counter {
    @Override
    @On("tick")
    @CallerThread
    @Subscribe
    @AllowConcurrentEvents
    @org.greenrobot.eventbus.Subscribe
    @Handler
    @EventListener
    public void handle(Tick tick) {
      add(tick);
    }
  }

  /** A handler. */
  public static final class H4 extends Counter {
    @Override
    @On("tick")
    @CallerThread
    @Subscribe
    @AllowConcurrentEvents
    @org.greenrobot.eventbus.Subscribe
    @Handler
    @EventListener
    public void handle(Tick tick) {
      add(tick);
    }
  }

  /** A handler. */
  public static final class H5 extends Counter {
    @Override
    @On("tick")
    @CallerThread
    @Subscribe
    @AllowConcurrentEvents
    @org.greenrobot.eventbus.Subscribe
    @Handler
    @EventListener
    public void handle(Tick tick) {
      add(tick);
    }
  }

  /** A handler. */
  public static final class H6 extends Counter {
    @Override
    @On("tick")
    @CallerThread
    @Subscribe
    @AllowConcurrentEvents
    @org.greenrobot.eventbus.Subscribe
    @Handler
    @EventListener
    public void handle(Tick tick) {
      add(tick);
    }
  }

  /** A handler. */
  public static final class H7 extends Counter {
    @Override
    @On("tick")
    @CallerThread
    @Subscribe
    @AllowConcurrentEvents
    @org.greenrobot.eventbus.Subscribe
    @Handler
    @EventListener
    public void handle(Tick tick) {
      add(tick);
    }
  }

  /** A handler. */
  public static final class H8 extends Counter {
    @Override
    @On("tick")
    @CallerThread
    @Subscribe
    @AllowConcurrentEvents
    @org.greenrobot.eventbus.Subscribe
    @Handler
    @EventListener
    public void handle(Tick tick) {
      add(tick);
    }
  }

  /** A handler. */
  public static final class H9 extends Counter {
    @Override
    @On("tick")
    @CallerThread
    @Subscribe
    @AllowConcurrentEvents
    @org.greenrobot.eventbus.Subscribe
    @Handler
    @EventListener
    public void handle(Tick tick) {
      add(tick);
    }
  }

  /** A handler. */
  public static final class H10 extends Counter {
    @Override
    @On("tick")
    @CallerThread
    @Subscribe
    @AllowConcurrentEvents
    @org.greenrobot.eventbus.Subscribe
    @Handler
    @EventListener
    public void handle(Tick tick) {
      add(tick);
    }
  }

  /** A handler. */
  public static final class H11 extends Counter {
    @Override
    @On("tick")
    @CallerThread
    @Subscribe
    @AllowConcurrentEvents
    @org.greenrobot.eventbus.Subscribe
    @Handler
    @EventListener
    public void handle(Tick tick) {
      add(tick);
    }
  }

  /** A handler. */
  public static final class H12 extends Counter {
    @Override
    @On("tick")
    @CallerThread
    @Subscribe
    @AllowConcurrentEvents
    @org.greenrobot.eventbus.Subscribe
    @Handler
    @EventListener
    public void handle(Tick tick) {
      add(tick);
    }
  }
}
