package dev.emit.benchmarks.dispatch;

import com.google.common.eventbus.EventBus;
import dev.emit.Binding;
import dev.emit.Emit;
import dev.emit.EventTopic;
import dev.emit.benchmarks.dispatch.Handlers.Counter;
import io.avaje.inject.events.Event;
import io.avaje.inject.events.Observer;
import io.avaje.inject.events.ObserverManager;
import java.util.List;
import net.engio.mbassy.bus.MBassador;
import net.engio.mbassy.bus.error.IPublicationErrorHandler;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** A bus that runs the handlers on the thread that posts. */
public enum CallerBus {
  /** Emit, with an event that is bound beforehand. */
  EMIT {
    @Override
    Bus open(List<Counter> handlers) {
      Emit emit = start(handlers);
      EventTopic<Tick> topic = emit.topic(EmitRegistry.TICK);
      return new Started(emit) {
        @Override
        public void post(Tick tick) {
          Buses.ignore(topic.emit(tick));
        }
      };
    }
  },
  /** Emit, with an event that is looked up each time. */
  EMIT_UNBOUND {
    @Override
    Bus open(List<Counter> handlers) {
      Emit emit = start(handlers);
      return new Started(emit) {
        @Override
        public void post(Tick tick) {
          Buses.ignore(emit.emit(EmitRegistry.TICK, tick));
        }
      };
    }
  },
  /** The limit: a loop over the handlers. */
  LOOP {
    @Override
    Bus open(List<Counter> handlers) {
      Counter[] array = handlers.toArray(new Counter[0]);
      return tick -> {
        for (Counter handler : array) {
          handler.handle(tick);
        }
      };
    }
  },
  /** Avaje Inject's events, as its generated code uses them. */
  AVAJE {
    @Override
    Bus open(List<Counter> handlers) {
      ObserverManager manager = ObserverManager.builder().build();
      handlers.forEach(
          handler ->
              manager.<Tick>registerObserver(
                  Tick.class, new Observer<Tick>(1000, false, handler::handle, "")));
      return new Event<Tick>(manager, Tick.class) {}::fire;
    }
  },
  /** Greenrobot's EventBus. */
  GREENROBOT {
    @Override
    Bus open(List<Counter> handlers) {
      org.greenrobot.eventbus.EventBus bus =
          org.greenrobot.eventbus.EventBus.builder().throwSubscriberException(true).build();
      handlers.forEach(bus::register);
      return bus::post;
    }
  },
  /** MBassador. */
  MBASSADOR {
    @Override
    Bus open(List<Counter> handlers) {
      MBassador<Tick> bus = new MBassador<>(new IPublicationErrorHandler.ConsoleLogger());
      handlers.forEach(bus::subscribe);
      return new Bus() {
        @Override
        public void post(Tick tick) {
          bus.publish(tick);
        }

        @Override
        public void close() {
          bus.shutdown();
        }
      };
    }
  },
  /** Guava's EventBus. */
  GUAVA {
    @Override
    Bus open(List<Counter> handlers) {
      EventBus bus = new EventBus();
      handlers.forEach(bus::register);
      return bus::post;
    }
  },
  /** Spring's ApplicationEventPublisher. */
  SPRING {
    @Override
    Bus open(List<Counter> handlers) {
      AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
      handlers.forEach(handler -> Buses.register(context, handler));
      context.refresh();
      return new Bus() {
        @Override
        public void post(Tick tick) {
          context.publishEvent(tick);
        }

        @Override
        public void close() {
          context.close();
        }
      };
    }
  };

  abstract Bus open(List<Counter> handlers);

  /** Emit, emitting as its subclass does it: a lambda between them would be measured, too. */
  private abstract static class Started implements Bus {
    private final Emit emit;

    Started(Emit emit) {
      this.emit = emit;
    }

    @Override
    public final void close() {
      emit.stop();
    }
  }

  private static Emit start(List<Counter> handlers) {
    Emit emit = Emit.local();
    handlers.forEach(handler -> emit.register(bind(handler)));
    emit.start();
    return emit;
  }

  private static Binding bind(Counter handler) {
    return switch (Integer.parseInt(handler.getClass().getSimpleName().substring(1))) {
      case 1 -> EmitRegistry.bind((Handlers.H1) handler);
      case 2 -> EmitRegistry.bind((Handlers.H2) handler);
      case 3 -> EmitRegistry.bind((Handlers.H3) handler);
      case 4 -> EmitRegistry.bind((Handlers.H4) handler);
      case 5 -> EmitRegistry.bind((Handlers.H5) handler);
      case 6 -> EmitRegistry.bind((Handlers.H6) handler);
      case 7 -> EmitRegistry.bind((Handlers.H7) handler);
      case 8 -> EmitRegistry.bind((Handlers.H8) handler);
      case 9 -> EmitRegistry.bind((Handlers.H9) handler);
      case 10 -> EmitRegistry.bind((Handlers.H10) handler);
      case 11 -> EmitRegistry.bind((Handlers.H11) handler);
      case 12 -> EmitRegistry.bind((Handlers.H12) handler);
      default -> throw new IllegalArgumentException(handler.toString());
    };
  }
}
