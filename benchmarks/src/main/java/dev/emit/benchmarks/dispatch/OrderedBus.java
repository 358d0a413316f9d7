package dev.emit.benchmarks.dispatch;

import com.google.common.eventbus.AsyncEventBus;
import com.lmax.disruptor.BlockingWaitStrategy;
import com.lmax.disruptor.dsl.Disruptor;
import com.lmax.disruptor.dsl.ProducerType;
import com.lmax.disruptor.util.DaemonThreadFactory;
import dev.emit.Emit;
import dev.emit.EventTopic;
import io.vertx.core.Vertx;
import io.vertx.core.eventbus.DeliveryOptions;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import net.engio.mbassy.bus.MBassador;
import net.engio.mbassy.bus.config.BusConfiguration;
import net.engio.mbassy.bus.config.Feature;
import net.engio.mbassy.bus.error.IPublicationErrorHandler;
import org.jctools.queues.MpscArrayQueue;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.event.SimpleApplicationEventMulticaster;

/** A bus that runs a handler on another thread, in the order of the events. */
public enum OrderedBus {
  /** Emit. */
  EMIT {
    @Override
    Bus open(Receiver receiver) {
      Emit emit = Emit.local();
      emit.register(EmitRegistry.bind(receiver));
      emit.start();
      EventTopic<Tick> topic = emit.topic(EmitRegistry.ORDERED);
      return closing(tick -> Buses.ignore(topic.emit(tick)), emit::stop);
    }
  },
  /** A limit: JCTools' queue, and a thread that never sleeps. */
  JCTOOLS_BUSY {
    @Override
    Bus open(Receiver receiver) {
      Queue<Tick> queue = new MpscArrayQueue<>(CAPACITY);
      Thread thread =
          daemon(
              () -> {
                while (!Thread.currentThread().isInterrupted()) {
                  Tick tick = queue.poll();
                  if (tick == null) {
                    Thread.onSpinWait();
                  } else {
                    receiver.handle(tick);
                  }
                }
              });
      return closing(
          tick -> {
            while (!queue.offer(tick)) {
              yieldThread();
            }
          },
          thread::interrupt);
    }
  },
  /** A limit: the Disruptor, blocking, which copies into its ring and allocates nothing. */
  DISRUPTOR_BLOCKING {
    @Override
    Bus open(Receiver receiver) {
      Disruptor<Slot> disruptor =
          new Disruptor<>(
              Slot::new,
              CAPACITY,
              DaemonThreadFactory.INSTANCE,
              ProducerType.MULTI,
              new BlockingWaitStrategy());
      disruptor.handleEventsWith((slot, sequence, end) -> receiver.handle(slot.tick));
      disruptor.start();
      return closing(
          tick -> disruptor.publishEvent((slot, sequence, posted) -> slot.tick = posted, tick),
          disruptor::shutdown);
    }
  },
  /** The JDK's bounded queue. */
  ARRAY_BLOCKING_QUEUE {
    @Override
    Bus open(Receiver receiver) {
      BlockingQueue<Tick> queue = new ArrayBlockingQueue<>(CAPACITY);
      Thread thread =
          daemon(
              () -> {
                try {
                  while (true) {
                    receiver.handle(queue.take());
                  }
                } catch (InterruptedException e) {
                  // Closed.
                }
              });
      return closing(
          tick -> {
            try {
              queue.put(tick);
            } catch (InterruptedException e) {
              throw new IllegalStateException(e);
            }
          },
          thread::interrupt);
    }
  },
  /** The JDK's executor of one thread. Its queue has no bound. */
  EXECUTOR {
    @Override
    Bus open(Receiver receiver) {
      ExecutorService executor = Executors.newSingleThreadExecutor();
      return closing(tick -> executor.execute(() -> receiver.handle(tick)), executor::shutdownNow);
    }
  },
  /** Guava's AsyncEventBus with an executor of one thread. */
  GUAVA {
    @Override
    Bus open(Receiver receiver) {
      ExecutorService executor = Executors.newSingleThreadExecutor();
      AsyncEventBus bus = new AsyncEventBus(executor);
      bus.register(receiver);
      return closing(bus::post, executor::shutdownNow);
    }

    @Override
    boolean keepsOrder(int producers) {
      return producers == 1;
    }
  },
  /** Greenrobot's EventBus, the handler in its BACKGROUND mode. */
  GREENROBOT {
    @Override
    Bus open(Receiver receiver) {
      ExecutorService executor = Executors.newCachedThreadPool();
      org.greenrobot.eventbus.EventBus bus =
          org.greenrobot.eventbus.EventBus.builder().executorService(executor).build();
      bus.register(receiver);
      return closing(bus::post, executor::shutdownNow);
    }
  },
  /** MBassador with one dispatching thread. */
  MBASSADOR {
    @Override
    Bus open(Receiver receiver) {
      MBassador<Tick> bus =
          new MBassador<>(
              new BusConfiguration()
                  .addPublicationErrorHandler(new IPublicationErrorHandler.ConsoleLogger())
                  .addFeature(Feature.SyncPubSub.Default())
                  .addFeature(Feature.AsynchronousHandlerInvocation.Default(1, 1))
                  .addFeature(
                      Feature.AsynchronousMessageDispatch.Default()
                          .setNumberOfMessageDispatchers(1)));
      bus.subscribe(receiver);
      return closing(bus::publishAsync, bus::shutdown);
    }
  },
  /** Vert.x's local event bus, which passes the object. */
  VERTX {
    @Override
    Bus open(Receiver receiver) {
      Vertx vertx = Buses.vertx();
      vertx
          .eventBus()
          .<Tick>localConsumer("ordered", message -> receiver.handle(message.body()))
          .completion()
          .toCompletionStage()
          .toCompletableFuture()
          .join();
      DeliveryOptions local = new DeliveryOptions().setLocalOnly(true);
      return closing(
          tick -> vertx.eventBus().publish("ordered", tick, local),
          () -> vertx.close().toCompletionStage().toCompletableFuture().join());
    }
  },
  /** Spring's ApplicationEventPublisher with an executor of one thread. */
  SPRING {
    @Override
    Bus open(Receiver receiver) {
      ExecutorService executor = Executors.newSingleThreadExecutor();
      AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
      context.registerBean(
          "applicationEventMulticaster",
          SimpleApplicationEventMulticaster.class,
          () -> {
            SimpleApplicationEventMulticaster multicaster =
                new SimpleApplicationEventMulticaster(context.getBeanFactory());
            multicaster.setTaskExecutor(executor);
            return multicaster;
          });
      Buses.register(context, receiver);
      context.refresh();
      return closing(
          context::publishEvent,
          () -> {
            executor.shutdownNow();
            context.close();
          });
    }
  };

  private static final int CAPACITY = 8_192;

  abstract Bus open(Receiver receiver);

  /** Whether the events of one producer arrive in its order, with that many producers at once. */
  boolean keepsOrder(int producers) {
    return true;
  }

  private static Bus closing(Bus bus, Runnable close) {
    return new Bus() {
      @Override
      public void post(Tick tick) {
        bus.post(tick);
      }

      @Override
      public void close() {
        close.run();
      }
    };
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task);
    thread.setDaemon(true);
    thread.start();
    return thread;
  }

  @SuppressWarnings("ThreadPriorityCheck") // The queue has no way to wait for room.
  private static void yieldThread() {
    Thread.yield();
  }

  private static final class Slot {
    private Tick tick = new Tick(0, 0);
  }
}
