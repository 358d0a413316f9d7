package dev.emit.rpc;

import dev.emit.codec.Codec;
import dev.emit.codec.CodecException;
import dev.emit.codec.Codecs;
import dev.emit.dispatch.AdaptiveSpin;
import dev.emit.dispatch.Causes;
import dev.emit.dispatch.Deadlines;
import dev.emit.dispatch.Dispatcher;
import dev.emit.dispatch.Durations;
import dev.emit.dispatch.Interceptors;
import dev.emit.dispatch.Receiver;
import dev.emit.dispatch.WaitableFuture;
import dev.emit.dispatch.Workers;
import dev.emit.engine.Engine;
import dev.emit.engine.Message;
import dev.emit.error.CallException;
import dev.emit.error.CallTimeoutException;
import dev.emit.error.NoResponderException;
import dev.emit.error.NotRunningException;
import dev.emit.error.OverloadException;
import dev.emit.error.ProcedureException;
import dev.emit.interceptor.Outgoing;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The client's side of calls: the table of those that wait for their reply.
 *
 * <p>A call is in the table from before its request is sent until it is decided how it ends, in
 * whatever way; then it and its timer are gone. Safe for threads.
 */
public final class RpcClient implements Receiver {
  private final RpcChannels channels;
  private final Dispatcher dispatcher;
  private final RpcServer server;
  private final Workers workers;
  private final int maxPending;
  private final int maxPayload;
  private final @Nullable Interceptors interceptors;
  private final Deadlines<Pending<?>> pending;
  private final AdaptiveSpin spin = new AdaptiveSpin(this::pending);

  /** Those whose reply comes from the transport, by their number. */
  private final Map<String, Pending<?>> sent = new ConcurrentHashMap<>();

  private volatile @Nullable Engine engine;

  /** Null until a call goes over a transport. */
  private volatile @Nullable ReturnAddress returnAddress;

  /** Creates a client without calls. */
  public RpcClient(
      RpcChannels channels,
      Dispatcher dispatcher,
      RpcServer server,
      Workers workers,
      int maxPending,
      int maxPayload,
      @Nullable Interceptors interceptors) {
    this.channels = channels;
    this.dispatcher = dispatcher;
    this.server = server;
    this.workers = workers;
    this.pending = new Deadlines<>(workers);
    this.maxPending = maxPending;
    this.maxPayload = maxPayload;
    this.interceptors = interceptors;
  }

  /**
   * Lets calls be made, and listens for replies where they come from elsewhere; to be called before
   * the dispatcher is started.
   */
  public void start(Engine started) {
    if (!started.isLocal()) {
      var unused = returnAddress();
    }
    pending.restart();
    engine = started;
  }

  private ReturnAddress returnAddress() {
    ReturnAddress known = returnAddress;
    return known == null ? listen() : known;
  }

  private synchronized ReturnAddress listen() {
    ReturnAddress known = returnAddress;
    if (known == null) {
      known = new ReturnAddress(channels);
      dispatcher.attach(channels.replies(), this);
      dispatcher.attach(known.channel(), this);
      returnAddress = known;
    }
    return known;
  }

  /** Refuses new calls, and fails those that wait. */
  public void stop() {
    engine = null;
    pending
        .all()
        .forEach(
            call -> call.fail(new NotRunningException("The bus was stopped during the call.")));
  }

  RpcServer server() {
    return server;
  }

  /** How many calls wait for their reply. */
  public int pending() {
    return pending.size();
  }

  /**
   * Calls a procedure.
   *
   * @param command its name
   * @param request the request
   * @param timeout how long to wait for the reply
   */
  public <Q, R> CompletableFuture<@Nullable R> call(
      String command,
      Codec<Q> requestCodec,
      Codec<R> replyCodec,
      @Nullable Q request,
      Duration timeout) {
    if (interceptors == null) {
      return call(command, requestCodec, replyCodec, request, timeout, Map.of());
    }
    Outgoing out = new Outgoing(command, request, new HashMap<>());
    try {
      return interceptors
          .call(out, () -> call(command, requestCodec, replyCodec, request, timeout, out.context()))
          .toCompletableFuture();
    } catch (Throwable e) { // Calling throws nothing.
      return CompletableFuture.failedFuture(e);
    }
  }

  private <Q, R> CompletableFuture<@Nullable R> call(
      String command,
      Codec<Q> requestCodec,
      Codec<R> replyCodec,
      @Nullable Q request,
      Duration timeout,
      Map<String, String> context) {
    Pending<R> call =
        new Pending<>(
            command,
            timeout,
            (reply, payload) -> ObjectForm.reply(replyCodec).decode(reply.members()));
    Engine running = begin(call);
    if (running == null) {
      return call.future;
    }
    ServedProcedure<Q, R> local =
        running.isLocal() ? server.local(command, requestCodec, replyCodec) : null;
    if (local != null) {
      local.accept(new ServedCall<>(request, call, call.deadline(), Map.copyOf(context)));
    } else {
      send(
          running,
          call,
          () ->
              Message.of(
                      channels.requests(),
                      Envelope.request(
                              call.send(), command, returnAddress().channel(), millis(timeout))
                          .write(ObjectForm.request(requestCodec).encodeRequest(request)))
                  .with(context));
    }
    return call.future;
  }

  /**
   * Sends a raw request.
   *
   * @param request its members; those of the protocol are added
   * @param timeout how long to wait for the reply
   * @return completes with the reply's members, without those that begin with {@code __emit_}
   */
  public CompletableFuture<Map<String, Object>> send(Map<String, ?> request, Duration timeout) {
    String command = String.valueOf(request.get(Envelope.COMMAND));
    Pending<Map<String, Object>> call = new Pending<>(command, timeout, RpcClient::rawReply);
    Engine running = begin(call);
    if (running != null) {
      Map<String, Object> members = new LinkedHashMap<>(request);
      members.put(Envelope.SN, call.send());
      members.put(Envelope.REPLY_TO, returnAddress().channel());
      members.put(Envelope.TTL_MS, millis(timeout));
      send(running, call, () -> Message.of(channels.requests(), Codecs.MAP.encode(members)));
    }
    return call.future;
  }

  /** Returns the engine, or null when the call has failed already. */
  private @Nullable Engine begin(Pending<?> call) {
    if (pending.size() >= maxPending) {
      call.fail(
          new OverloadException(
              "The call of '"
                  + call.command
                  + "' was refused: "
                  + maxPending
                  + " calls wait for their reply already (maxPendingCalls)."));
      return null;
    }
    try {
      pending.add(call);
    } catch (RejectedExecutionException stopped) {
      call.fail(notRunning(call));
      return null;
    }
    Engine running = engine; // After it was added: stop fails what it finds there.
    if (running == null) {
      call.fail(notRunning(call));
    }
    return running;
  }

  private static NotRunningException notRunning(Pending<?> call) {
    return new NotRunningException(
        "The bus is not running; call start() before calling '" + call.command + "'.");
  }

  private void send(Engine running, Pending<?> call, Supplier<Message> request) {
    Message message;
    try {
      message = request.get();
    } catch (CodecException e) {
      call.fail(e);
      return;
    }
    running
        .publish(message)
        .whenComplete(
            (receivers, error) -> {
              if (error != null) {
                call.fail(error);
              } else if (receivers == 0) {
                call.fail(
                    new NoResponderException(
                        "The call of '"
                            + call.command
                            + "' reached nobody: start a server that serves it."));
              }
            });
  }

  @Override
  public long receive(Message message, boolean local) {
    Envelope reply;
    try {
      reply = Envelope.CODEC.decode(message.payload());
    } catch (CodecException e) {
      Log.CLIENT.debug("dropped a reply that can't be read: {}", e.getMessage());
      return 0;
    }
    Pending<?> call = reply == null || reply.sn() == null ? null : sent.get(reply.sn());
    if (reply == null || call == null) {
      Log.CLIENT.debug("dropped a reply that nobody waits for");
      return 0;
    }
    int length = message.payload().length;
    if (!local && length > maxPayload) {
      call.fail(
          new CodecException(
              "The reply to '"
                  + call.command
                  + "' has "
                  + length
                  + " bytes; at most "
                  + maxPayload
                  + " are let in (maxPayload)."));
      return 1;
    }
    call.accept(reply, message.payload());
    return 1;
  }

  /**
   * Blocks until a reply is there.
   *
   * @param command the procedure's name
   * @throws RuntimeException what the call failed with
   * @throws CallException if it failed with something else, or the thread was interrupted, and
   *     stays so
   */
  public static <R> R await(String command, CompletableFuture<R> reply) {
    try {
      return reply.get();
    } catch (InterruptedException e) {
      reply.cancel(false);
      Thread.currentThread().interrupt();
      throw new CallException("The thread was interrupted while '" + command + "' ran.", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new CallException("The call of '" + command + "' failed.", e.getCause());
    }
  }

  private static long millis(Duration timeout) {
    return TimeUnit.NANOSECONDS.toMillis(Durations.nanos(timeout));
  }

  private static Map<String, Object> rawReply(Envelope reply, byte[] payload) {
    Map<String, Object> members = Codecs.MAP.decode(payload);
    if (members == null) {
      throw new CodecException("the reply is null");
    }
    members.keySet().removeIf(name -> name.startsWith(Envelope.RESERVED));
    return members;
  }

  /** Apart, as setting up the logging takes long, and most clients have nothing to say. */
  private static final class Log {
    static final Logger CLIENT = LoggerFactory.getLogger(RpcClient.class);
  }

  /** Makes a reply into the result. */
  private interface ReplyReader<R> {
    @Nullable R read(Envelope reply, byte[] payload);
  }

  /**
   * A call that waits for its reply. It takes itself out of the table when it ends, and the first
   * end is the one that counts: its future may complete later, on another thread.
   */
  private final class Pending<R> extends Deadlines.Entry implements Responder<R> {
    /** The one that ends the call. */
    private static final int OWN_DEPENDENTS = 1;

    final String command;
    final CompletableFuture<@Nullable R> future = new WaitableFuture<>(spin);
    private final Duration timeout;
    private final ReplyReader<R> reader;
    private final AtomicBoolean ended = new AtomicBoolean();
    private volatile @Nullable String sn;

    Pending(String command, Duration timeout, ReplyReader<R> reader) {
      super(Durations.deadline(timeout));
      this.command = command;
      this.timeout = timeout;
      this.reader = reader;
      var unused = future.whenComplete((result, error) -> end());
    }

    /** Gives it the number that its reply will have. */
    String send() {
      String number = returnAddress().nextNumber();
      sn = number;
      sent.put(number, this);
      if (ended.get()) {
        sent.remove(number); // By a stop, which came before it had one.
      }
      return number;
    }

    /** Returns whether this is the first end. */
    private boolean end() {
      boolean first = ended.compareAndSet(false, true);
      if (first) {
        pending.remove(this);
        String number = sn;
        if (number != null) {
          sent.remove(number);
        }
      }
      return first;
    }

    @Override
    protected void expire() {
      fail(
          new CallTimeoutException(
              "No reply to '" + command + "' within " + millis(timeout) + " ms."));
    }

    void accept(Envelope reply, byte[] payload) {
      Envelope.Fault error = reply.error();
      if (error != null) {
        failure(new ProcedureException(error.code(), error.message()));
        return;
      }
      R value;
      try {
        value = reader.read(reply, payload);
      } catch (RuntimeException
          | StackOverflowError e) { // A user's constructor may throw anything.
        fail(
            new CodecException(
                "The reply to '" + command + "' can't be read: " + e.getMessage(), e));
        return;
      }
      result(value);
    }

    void fail(Throwable error) {
      Throwable cause = Causes.of(error);
      if (end()) {
        workers.complete(future, null, cause, OWN_DEPENDENTS);
      }
    }

    @Override
    public void result(@Nullable R value) {
      if (end()) {
        workers.complete(future, value, null, OWN_DEPENDENTS);
      }
    }

    @Override
    public void failure(ProcedureException error) {
      fail(error);
    }
  }
}
