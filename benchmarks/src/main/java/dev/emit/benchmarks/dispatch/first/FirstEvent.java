package dev.emit.benchmarks.dispatch.first;

import dev.emit.Emit;
import dev.emit.benchmarks.dispatch.Buses;
import dev.emit.benchmarks.dispatch.Tick;
import io.vertx.core.Vertx;
import java.util.concurrent.CountDownLatch;

/** A program that makes a bus with one handler, sends it one event, and ends when it is handled. */
public enum FirstEvent {
  /** Emit. */
  EMIT {
    @Override
    void run(CountDownLatch handled) {
      Emit emit = Emit.local();
      emit.register(EmitRegistry.bind(new First(handled)));
      emit.start();
      var unused = emit.emit(EmitRegistry.FIRST, new Tick(0, 1));
    }
  },
  /** The limit: a main that handles it itself. */
  PLAIN {
    @Override
    void run(CountDownLatch handled) {
      handled.countDown();
    }
  },
  /** Greenrobot's EventBus. */
  GREENROBOT {
    @Override
    void run(CountDownLatch handled) {
      org.greenrobot.eventbus.EventBus bus = org.greenrobot.eventbus.EventBus.builder().build();
      bus.register(new First(handled));
      bus.post(new Tick(0, 1));
    }
  },
  /** Guava's EventBus. */
  GUAVA {
    @Override
    void run(CountDownLatch handled) {
      com.google.common.eventbus.EventBus bus = new com.google.common.eventbus.EventBus();
      bus.register(new First(handled));
      bus.post(new Tick(0, 1));
    }
  },
  /** Vert.x's local event bus. */
  VERTX {
    @Override
    void run(CountDownLatch handled) {
      Vertx vertx = Buses.vertx();
      vertx
          .eventBus()
          .<Tick>localConsumer("first", message -> handled.countDown())
          .completion()
          .toCompletionStage()
          .toCompletableFuture()
          .join();
      vertx.eventBus().publish("first", new Tick(0, 1));
    }
  };

  abstract void run(CountDownLatch handled);

  /**
   * Runs one.
   *
   * @param args its name
   * @throws InterruptedException if the thread is
   */
  public static void main(String[] args) throws InterruptedException {
    CountDownLatch handled = new CountDownLatch(1);
    valueOf(args[0]).run(handled);
    handled.await();
    Runtime.getRuntime().halt(0); // What it takes to end is not what is measured.
  }
}
