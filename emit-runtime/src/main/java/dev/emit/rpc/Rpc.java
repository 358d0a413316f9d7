package dev.emit.rpc;

import dev.emit.dispatch.Dispatcher;
import dev.emit.dispatch.Interceptors;
import dev.emit.dispatch.Lanes;
import dev.emit.dispatch.Reports;
import dev.emit.dispatch.Workers;
import dev.emit.engine.Engine;
import org.jspecify.annotations.Nullable;

/**
 * Both sides of a bus's calls. They are made when the first of them is asked for, as a bus that
 * only emits needs neither, and a fresh process takes milliseconds to load them.
 *
 * <p>Safe for threads; {@code start}, {@code refuseCalls} and {@code stop} are called by one at a
 * time.
 */
public final class Rpc {
  private final String prefix;
  private final Dispatcher dispatcher;
  private final Lanes lanes;
  private final Workers workers;
  private final Reports reports;
  private final int maxPending;
  private final int maxPayload;
  private final @Nullable Interceptors interceptors;
  private volatile @Nullable RpcClient client;

  /** The engine while requests are answered, and while calls are made; guarded by the monitor. */
  private @Nullable Engine serving;

  private @Nullable Engine calling;

  /**
   * Creates it, without a procedure or a call.
   *
   * @param prefix what the namespace puts before each channel's name, or an empty string
   * @param maxPending how many calls may wait for their reply
   * @param maxPayload how many bytes of a request or reply are let in from the transport
   * @param interceptors what stands around each call, or null for nothing
   */
  public Rpc(
      String prefix,
      Dispatcher dispatcher,
      Lanes lanes,
      Workers workers,
      Reports reports,
      int maxPending,
      int maxPayload,
      @Nullable Interceptors interceptors) {
    this.prefix = prefix;
    this.dispatcher = dispatcher;
    this.lanes = lanes;
    this.workers = workers;
    this.reports = reports;
    this.maxPending = maxPending;
    this.maxPayload = maxPayload;
    this.interceptors = interceptors;
  }

  /** The client's side. */
  public RpcClient client() {
    RpcClient made = client;
    return made == null ? make() : made;
  }

  /** The server's side. */
  public RpcServer server() {
    return client().server();
  }

  private synchronized RpcClient make() {
    RpcClient made = client;
    if (made == null) {
      RpcChannels channels = RpcChannels.of(prefix);
      RpcServer server =
          new RpcServer(channels, dispatcher, lanes, reports, maxPayload, interceptors);
      made =
          new RpcClient(
              channels, dispatcher, server, workers, maxPending, maxPayload, interceptors);
      if (serving != null) {
        server.start(serving);
      }
      if (calling != null) {
        made.start(calling);
      }
      client = made;
    }
    return made;
  }

  /** How many calls wait for their reply. */
  public int pending() {
    RpcClient made = client;
    return made == null ? 0 : made.pending();
  }

  /** Lets calls be made and answered; to be called before the dispatcher is started. */
  public synchronized void start(Engine engine) {
    serving = engine;
    calling = engine;
    RpcClient made = client;
    if (made != null) {
      made.server().start(engine);
      made.start(engine);
    } else if (!engine.isLocal()) {
      make(); // It listens for replies from now on, which a call could not wait for.
    }
  }

  /** Refuses new calls, and fails those that wait; requests are still answered. */
  public void refuseCalls() {
    RpcClient made;
    synchronized (this) {
      calling = null;
      made = client;
    }
    if (made != null) {
      made.stop();
    }
  }

  /** Ends replies. The procedures stay, for the next start. */
  public synchronized void stop() {
    serving = null;
    RpcClient made = client;
    if (made != null) {
      made.server().stop();
    }
  }
}
