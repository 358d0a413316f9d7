package dev.emit.dispatch;

import dev.emit.engine.Engine;
import org.jspecify.annotations.Nullable;

/**
 * Where the messages of a bus go: its engine while it runs, and nowhere before and after. It is
 * opened and closed by one thread at a time, and read by any.
 */
public final class Outlet {
  private final Workers workers;
  private volatile @Nullable Engine engine;
  private volatile boolean direct;
  private @Nullable Topics topics;

  /**
   * Creates a closed outlet.
   *
   * @param workers complete what users wait for
   */
  public Outlet(Workers workers) {
    this.workers = workers;
  }

  /** Has topics look here again after each opening and closing. */
  void tell(Topics listeners) {
    topics = listeners;
  }

  private void tell() {
    if (topics != null) {
      topics.refresh();
    }
  }

  /** Lets messages be published. */
  public void open(Engine running) {
    engine = running;
    direct = running.isDirect();
    tell();
  }

  /** Refuses messages from now on. */
  public void close() {
    direct = false;
    engine = null;
    tell();
  }

  /** The engine, while messages can be published. */
  public @Nullable Engine engine() {
    return engine;
  }

  /** Whether messages can be handed to the handlers of this bus without asking the engine. */
  boolean isDirect() {
    return direct;
  }

  Workers workers() {
    return workers;
  }
}
