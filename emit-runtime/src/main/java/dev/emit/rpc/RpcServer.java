package dev.emit.rpc;

import dev.emit.codec.Codec;
import dev.emit.codec.CodecException;
import dev.emit.codec.Codecs;
import dev.emit.dispatch.Dispatcher;
import dev.emit.dispatch.Interceptors;
import dev.emit.dispatch.Lane;
import dev.emit.dispatch.Lanes;
import dev.emit.dispatch.Receiver;
import dev.emit.dispatch.Reports;
import dev.emit.dispatch.Task;
import dev.emit.engine.Engine;
import dev.emit.engine.Message;
import dev.emit.error.Failure;
import dev.emit.error.NotRunningException;
import dev.emit.error.ProcedureException;
import dev.emit.error.PublishException;
import dev.emit.handler.HandlerOptions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The server's side of calls: the table of procedures, and the raw handlers that see what no
 * procedure takes.
 *
 * <p>Requests arrive on any thread and take no lock here. Procedures and raw handlers are added and
 * removed under this object's monitor, which also guards the subscription to the channel.
 */
public final class RpcServer implements Receiver {
  private final RpcChannels channels;
  private final Dispatcher dispatcher;
  private final Lanes lanes;
  private final Reports reports;
  private final int maxPayload;
  private final @Nullable Interceptors interceptors;
  private final Map<String, ServedProcedure<?, ?>> procedures = new ConcurrentHashMap<>();
  private final List<Lane<Map<String, Object>>> rawLanes = new CopyOnWriteArrayList<>();
  private volatile @Nullable Engine engine;

  /** Creates a server that serves nothing. */
  public RpcServer(
      RpcChannels channels,
      Dispatcher dispatcher,
      Lanes lanes,
      Reports reports,
      int maxPayload,
      @Nullable Interceptors interceptors) {
    this.channels = channels;
    this.dispatcher = dispatcher;
    this.lanes = lanes;
    this.reports = reports;
    this.maxPayload = maxPayload;
    this.interceptors = interceptors;
  }

  /** Lets replies be published. Requests arrive as soon as the dispatcher is started. */
  public void start(Engine started) {
    engine = started;
  }

  /** Ends replies. The procedures stay, for the next start. */
  public void stop() {
    engine = null;
  }

  /**
   * Adds a procedure.
   *
   * @param command its name
   * @param handler its name in statistics and reports
   * @param options how it wants its requests
   * @return removes it again
   * @throws IllegalStateException if there is one of that name
   */
  public synchronized <Q, R> Runnable register(
      String command,
      String handler,
      Codec<Q> requestCodec,
      Codec<R> replyCodec,
      HandlerOptions<? super Q> options,
      Service<Q, R> service) {
    ServedProcedure<?, ?> other = procedures.get(command);
    if (other != null) {
      throw new IllegalStateException(
          "The procedure '"
              + command
              + "' is already served by "
              + other.lane().handler()
              + "; close its subscription first, or give "
              + handler
              + " another name.");
    }
    ServedProcedure<Q, R> procedure =
        new ServedProcedure<>(
            command, handler, requestCodec, replyCodec, options, service, lanes, interceptors);
    listen();
    procedures.put(command, procedure);
    return () -> unregister(command, procedure);
  }

  private synchronized void unregister(String command, ServedProcedure<?, ?> procedure) {
    if (procedures.remove(command, procedure)) {
      lanes.close(procedure.lane());
      unlisten();
    }
  }

  /**
   * Adds a raw handler, which sees every request that no procedure takes.
   *
   * @param handler its name in statistics and reports
   * @param task what it does with a request, which is the whole object
   * @return removes it again
   */
  public synchronized Runnable registerRaw(String handler, Task<Map<String, Object>> task) {
    Lane<Map<String, Object>> lane =
        lanes.open(channels.requests(), handler, HandlerOptions.defaults(), task, null);
    listen();
    rawLanes.add(lane);
    return () -> unregisterRaw(lane);
  }

  private synchronized void unregisterRaw(Lane<Map<String, Object>> lane) {
    if (rawLanes.remove(lane)) {
      lanes.close(lane);
      unlisten();
    }
  }

  private void listen() {
    if (procedures.isEmpty() && rawLanes.isEmpty()) {
      dispatcher.attach(channels.requests(), this);
    }
  }

  private void unlisten() {
    if (procedures.isEmpty() && rawLanes.isEmpty()) {
      dispatcher.detach(channels.requests());
    }
  }

  /** When requests arrive. */
  public CompletionStage<Void> ready() {
    return dispatcher.ready(channels.requests());
  }

  /**
   * The procedure of a name, if it takes and gives just these types, so that a call within this JVM
   * needs no encoding.
   */
  @SuppressWarnings("unchecked") // Equal codecs are of one type.
  <Q, R> @Nullable ServedProcedure<Q, R> local(
      String command, Codec<Q> requestCodec, Codec<R> replyCodec) {
    ServedProcedure<?, ?> procedure = procedures.get(command);
    if (procedure == null
        || !procedure.requestCodec().equals(requestCodec)
        || !procedure.replyCodec().equals(replyCodec)) {
      return null;
    }
    return (ServedProcedure<Q, R>) procedure;
  }

  @Override
  public long receive(Message message, boolean local) {
    byte[] payload = message.payload();
    Envelope request;
    try {
      if (!local && payload.length > maxPayload) {
        throw new CodecException(
            "it has " + payload.length + " bytes; at most " + maxPayload + " are let in");
      }
      request = Envelope.CODEC.decode(payload);
    } catch (CodecException e) {
      undecodable(null, null, e);
      return 0;
    }
    ServedProcedure<?, ?> procedure =
        request == null || request.command() == null ? null : procedures.get(request.command());
    if (request == null || procedure == null) {
      return handRaw(payload);
    }
    serve(procedure, request, message.context());
    return 1;
  }

  private <Q, R> void serve(
      ServedProcedure<Q, R> procedure, Envelope request, Map<String, String> context) {
    String sn = request.sn();
    if (sn == null) {
      undecodable(
          request.command(),
          procedure.lane().handler(),
          new CodecException("it has no member '" + Envelope.SN + "', so nobody can be answered"));
      procedure.lane().countUndecodable();
      return;
    }
    Long ttl = request.ttlMillis();
    long deadline =
        System.nanoTime() + (ttl == null ? Long.MAX_VALUE / 2 : TimeUnit.MILLISECONDS.toNanos(ttl));
    WireResponder<R> responder = new WireResponder<>(procedure, request, sn);
    Q value;
    try {
      value = ObjectForm.request(procedure.requestCodec()).decode(request.members());
    } catch (RuntimeException | StackOverflowError e) { // A user's constructor may throw anything.
      undecodable(request.command(), procedure.lane().handler(), e);
      procedure.lane().countUndecodable();
      responder.failure(
          new ProcedureException(ProcedureException.BAD_REQUEST, String.valueOf(e.getMessage())));
      return;
    }
    procedure.accept(new ServedCall<>(value, responder, deadline, context));
  }

  private long handRaw(byte[] payload) {
    long taken = 0;
    for (Lane<Map<String, Object>> lane : rawLanes) {
      Map<String, Object> request;
      try {
        request =
            Codecs.MAP.decode(payload); // Each gets its own: a handler may add its result to it.
      } catch (CodecException e) {
        undecodable(null, lane.handler(), e);
        lane.countUndecodable();
        continue;
      }
      if (request == null) {
        continue;
      }
      switch (lane.offer(request, 0)) {
        case TAKEN -> taken++;
        case FULL -> {
          taken++; // Somebody is there, only too busy: it is not the same as nobody.
          reports.failed(
              new Failure(
                  Failure.Kind.DROPPED,
                  channels.requests(),
                  lane.handler(),
                  null,
                  "The lane of " + lane.handler() + " is full; a request was dropped"));
        }
        case CLOSED -> {}
      }
    }
    return taken;
  }

  private void undecodable(@Nullable String command, @Nullable String handler, Throwable e) {
    reports.failed(
        new Failure(
            Failure.Kind.DECODE,
            command == null ? channels.requests() : command,
            handler,
            e,
            "A request can't be read: " + e.getMessage()));
  }

  /**
   * Publishes the reply of a raw handler, to the caller's own channel if it has one.
   *
   * @param reply the reply, with the member {@code __emit_sn__} of the request
   */
  public CompletionStage<Void> respond(Map<String, ?> reply) {
    if (!(reply.get(Envelope.SN) instanceof String)) {
      return CompletableFuture.failedFuture(
          new IllegalArgumentException(
              "The reply has no member '"
                  + Envelope.SN
                  + "'; put the request's own into it, or send the request's map back."));
    }
    Map<String, Object> sent = new LinkedHashMap<>(reply);
    sent.remove(Envelope.TTL_MS);
    sent.remove(Envelope.CONTEXT);
    Object replyTo = sent.remove(Envelope.REPLY_TO);
    String channel = replyChannel(replyTo instanceof String asked ? asked : null);
    return publish(Message.of(channel, Codecs.MAP, sent)).thenApply(receivers -> null);
  }

  private String replyChannel(@Nullable String asked) {
    return asked != null && channels.isPrivate(asked) ? asked : channels.replies();
  }

  private CompletionStage<Long> publish(Message message) {
    Engine running = engine;
    if (running == null) {
      return CompletableFuture.failedFuture(
          new NotRunningException("The bus is stopped; the reply was not sent."));
    }
    return running.publish(message);
  }

  /** Answers over the engine. */
  private final class WireResponder<R> implements Responder<R> {
    private final ServedProcedure<?, R> procedure;
    private final String sn;
    private final @Nullable String command;
    private final String channel;

    WireResponder(ServedProcedure<?, R> procedure, Envelope request, String sn) {
      this.procedure = procedure;
      this.sn = sn;
      this.command = request.command();
      this.channel = replyChannel(request.replyTo());
    }

    @Override
    public void result(@Nullable R value) {
      byte[] members = ObjectForm.reply(procedure.replyCodec()).encode(value);
      send(
          Envelope.reply(sn, command).write(members),
          error -> {
            if (error instanceof PublishException) { // Too large, say: the caller need not wait.
              failure(
                  new ProcedureException(
                      ProcedureException.FAILED, String.valueOf(error.getMessage())));
            }
          });
    }

    @Override
    public void failure(ProcedureException error) {
      String message = String.valueOf(error.getMessage());
      send(Envelope.CODEC.encode(Envelope.error(sn, command, error.code(), message)), unsent -> {});
    }

    private void send(byte[] payload, Consumer<Throwable> whenUnsent) {
      publish(Message.of(channel, payload))
          .whenComplete(
              (receivers, error) -> {
                if (error != null) {
                  reports.failed(
                      new Failure(
                          Failure.Kind.EMIT,
                          command,
                          procedure.lane().handler(),
                          error,
                          "A reply of '" + command + "' was not sent: " + error.getMessage()));
                  whenUnsent.accept(error);
                }
              });
    }
  }
}
