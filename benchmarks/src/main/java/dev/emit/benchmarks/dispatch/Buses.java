package dev.emit.benchmarks.dispatch;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.eventbus.MessageCodec;
import java.util.concurrent.CompletionStage;
import org.springframework.context.support.GenericApplicationContext;

/** What several buses need. */
public final class Buses {
  private Buses() {}

  /** Says that nobody waits for a stage: what fails is missed when the deliveries are counted. */
  static void ignore(CompletionStage<?> stage) {}

  /** Makes a handler a bean, so that Spring finds its annotation. */
  @SuppressWarnings("unchecked") // An object is of its class.
  static void register(GenericApplicationContext context, Object handler) {
    Class<Object> type = (Class<Object>) handler.getClass();
    context.registerBean(type.getName(), type, () -> handler);
  }

  /**
   * A Vert.x that passes messages as the objects that they are.
   *
   * @return a new one
   */
  public static Vertx vertx() {
    Vertx vertx = Vertx.vertx();
    vertx.eventBus().registerDefaultCodec(Tick.class, new TickCodec());
    return vertx;
  }

  private static final class TickCodec implements MessageCodec<Tick, Tick> {
    @Override
    public void encodeToWire(Buffer buffer, Tick tick) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Tick decodeFromWire(int position, Buffer buffer) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Tick transform(Tick tick) {
      return tick;
    }

    @Override
    public String name() {
      return "tick";
    }

    @Override
    public byte systemCodecID() {
      return -1;
    }
  }
}
