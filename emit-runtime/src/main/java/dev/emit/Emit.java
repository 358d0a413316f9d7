package dev.emit;

import dev.emit.codec.Codecs;
import dev.emit.dispatch.Dispatcher;
import dev.emit.dispatch.Interceptors;
import dev.emit.dispatch.Lane;
import dev.emit.dispatch.LaneCounts;
import dev.emit.dispatch.Lanes;
import dev.emit.dispatch.Outlet;
import dev.emit.dispatch.Topic;
import dev.emit.dispatch.TopicCounts;
import dev.emit.dispatch.Topics;
import dev.emit.dispatch.Workers;
import dev.emit.engine.Engine;
import dev.emit.error.NotRunningException;
import dev.emit.handler.AsyncBatchHandler;
import dev.emit.handler.AsyncHandler;
import dev.emit.handler.BatchHandler;
import dev.emit.handler.Handler;
import dev.emit.handler.HandlerOptions;
import dev.emit.rpc.Rpc;
import dev.emit.rpc.RpcClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A bus: handlers and procedures are registered on it, events are emitted and procedures called
 * through it, in this JVM or over Redis.
 *
 * <pre>{@code
 * Emit emit = Emit.redis("redis://localhost");
 * emit.register(EmitRegistry.bind(new Orders()));
 * emit.start();
 * emit.emit(EmitRegistry.ORDER_PLACED, new Order("o-1", 4200));
 * Quote quote = emit.call(EmitRegistry.ORDER_QUOTE, new Order("o-1", 4200)).join();
 * emit.stop();
 * }</pre>
 *
 * <p>Safe for threads. Unless they declare otherwise, handlers run on the bus's executor, each one
 * message at a time, in the order in which one emitter emitted them. All threads of a bus are
 * daemons: a program that only handles messages must keep its main thread.
 */
public final class Emit implements AutoCloseable {
  private static final Duration STOP_TIMEOUT = Duration.ofSeconds(10);

  private final Duration callTimeout;
  private final Lanes lanes;
  private final Topics topics;
  private final Rpc rpc;
  private final Lifecycle lifecycle;
  private final Registrar registrar;

  Emit(EmitBuilder settings, @Nullable Supplier<Engine> engine) {
    callTimeout = settings.callTimeout;
    String prefix = settings.prefix();
    Interceptors interceptors = settings.interceptors();
    Reporter reports = new Reporter(settings.listener);
    Workers workers = new Workers(settings.executor);
    Outlet outlet = new Outlet(workers);
    Dispatcher dispatcher = new Dispatcher(workers, reports);
    lanes = new Lanes(settings.laneCapacity, workers, settings.executors, reports);
    topics = new Topics(prefix, dispatcher, outlet, reports, settings.topicRules(), interceptors);
    rpc =
        new Rpc(
            prefix,
            dispatcher,
            lanes,
            workers,
            reports,
            settings.maxPendingCalls,
            settings.maxPayload,
            interceptors);
    lifecycle = new Lifecycle(engine, workers, dispatcher, outlet, lanes, rpc);
    registrar = new Registrar(topics, lanes, rpc, interceptors);
  }

  /**
   * A bus within this JVM. It is not started.
   *
   * @return a new bus
   */
  public static Emit local() {
    return builder().local().build();
  }

  /**
   * A bus over Redis. It is not started.
   *
   * @param dsn where Redis is, as {@link EmitBuilder#redis} takes it: {@code redis://localhost}
   * @return a new bus
   * @throws IllegalArgumentException if the DSN is not of that form
   */
  public static Emit redis(String dsn) {
    return builder().redis(dsn).build();
  }

  /**
   * Begins a bus with settings of its own.
   *
   * @return a builder with the default settings
   */
  public static EmitBuilder builder() {
    return new EmitBuilder();
  }

  /**
   * Connects, and subscribes to what is registered; when this returns, messages arrive. A bus may
   * be started again after a stop. Starting a bus that runs does nothing, which is logged.
   *
   * @throws dev.emit.error.StartException if it can't, within the engine's time-out; it says what
   *     to mend, and the bus is stopped, without a thread or a connection
   */
  public void start() {
    lifecycle.start();
  }

  /**
   * Stops as {@link #stop(Duration)} does, within 10 seconds.
   *
   * @return what was done until now, and what was left
   */
  public Stats stop() {
    return stop(STOP_TIMEOUT);
  }

  /**
   * Refuses new work, fails the calls that wait for a reply, lets handlers finish what is queued,
   * sends what was emitted, and disconnects. What is still queued when the time is over is dropped
   * and counted, and a handler that is still running is interrupted if it runs on the bus's own
   * executor. No thread and no connection is left. Registrations are kept. Stopping a bus that does
   * not run does nothing, which is logged.
   *
   * <p>A handler may call it: its own lane is not waited for then.
   *
   * @param timeout how long to wait at the most
   * @return the counts when the waiting ended; {@link HandlerStats#inFlight()} is what was left
   */
  public Stats stop(Duration timeout) {
    return lifecycle.stop(timeout, this::stats);
  }

  /** Stops as {@link #stop()} does. */
  @Override
  public void close() {
    if (lifecycle.isRunning()) {
      stop();
    }
  }

  /**
   * Whether messages can be emitted.
   *
   * @return true from the end of {@link #start} to the beginning of a stop
   */
  public boolean isRunning() {
    return lifecycle.isRunning();
  }

  /**
   * Registers the handlers and procedures of a binding, which {@code EmitRegistry.bind} makes,
   * before or after the start.
   *
   * @param binding what to register
   * @return ends all of it
   * @throws IllegalStateException if a procedure of one of the names is registered already; nothing
   *     is registered then
   */
  public Subscription register(Binding binding) {
    return registrar.register(binding.registrations());
  }

  /**
   * Registers a handler.
   *
   * @param <T> the type of the event's messages
   * @param event the event
   * @param handler called with each message
   * @return ends it
   */
  public <T> Subscription register(Event<T> event, Handler<T> handler) {
    return register(event, handler, HandlerOptions.defaults());
  }

  /**
   * Registers a handler with options.
   *
   * @param <T> the type of the event's messages
   * @param event the event
   * @param handler called with each message
   * @param options how it wants its messages
   * @return ends it
   */
  public <T> Subscription register(
      Event<T> event, Handler<T> handler, HandlerOptions<? super T> options) {
    return Registration.of(Registration.nameOf(handler), event, options, handler)
        .registerOn(registrar);
  }

  /**
   * Registers an asynchronous handler: the next message waits for its stage.
   *
   * @param <T> the type of the event's messages
   * @param event the event
   * @param handler called with each message
   * @return ends it
   */
  public <T> Subscription registerAsync(Event<T> event, AsyncHandler<T> handler) {
    return registerAsync(event, handler, HandlerOptions.defaults());
  }

  /**
   * Registers an asynchronous handler with options.
   *
   * @param <T> the type of the event's messages
   * @param event the event
   * @param handler called with each message
   * @param options how it wants its messages
   * @return ends it
   */
  public <T> Subscription registerAsync(
      Event<T> event, AsyncHandler<T> handler, HandlerOptions<? super T> options) {
    return Registration.ofAsync(Registration.nameOf(handler), event, options, handler)
        .registerOn(registrar);
  }

  /**
   * Registers an untyped handler by an event's name. It gets each message as Jackson's databind
   * reads an object, and an empty map when the event was emitted without a message.
   *
   * @param event the event's name
   * @param handler called with each message
   * @return ends it
   * @throws IllegalArgumentException if the name is empty or begins with {@code __emit_}
   */
  public Subscription register(String event, Handler<Map<String, Object>> handler) {
    return register(event, handler, HandlerOptions.defaults());
  }

  /**
   * Registers an untyped handler with options, by an event's name.
   *
   * @param event the event's name
   * @param handler called with each message, as {@link #register(String, Handler)} says
   * @param options how it wants its messages
   * @return ends it
   * @throws IllegalArgumentException if the name is empty or begins with {@code __emit_}
   */
  public Subscription register(
      String event,
      Handler<Map<String, Object>> handler,
      HandlerOptions<? super Map<String, Object>> options) {
    return Registration.ofUntyped(event, options, handler).registerOn(registrar);
  }

  /**
   * Registers a handler of batches: it gets what waits, as a list.
   *
   * @param <T> the type of the event's messages
   * @param event the event
   * @param handler called with those that wait
   * @param options how it wants its messages; {@link HandlerOptions#withBatch} says how many at the
   *     most
   * @return ends it
   */
  public <T> Subscription registerBatch(
      Event<T> event, BatchHandler<T> handler, HandlerOptions<? super T> options) {
    return Registration.ofBatch(Registration.nameOf(handler), event, options, handler)
        .registerOn(registrar);
  }

  /**
   * Registers an asynchronous handler of batches: those that come meanwhile wait for its stage.
   *
   * @param <T> the type of the event's messages
   * @param event the event
   * @param handler called with those that wait
   * @param options how it wants its messages; {@link HandlerOptions#withBatch} says how many at the
   *     most
   * @return ends it
   */
  public <T> Subscription registerBatchAsync(
      Event<T> event, AsyncBatchHandler<T> handler, HandlerOptions<? super T> options) {
    return Registration.ofAsyncBatch(Registration.nameOf(handler), event, options, handler)
        .registerOn(registrar);
  }

  /**
   * Registers a procedure.
   *
   * @param <Q> the type of the request
   * @param <R> the type of the reply
   * @param call the procedure's name and types
   * @param procedure answers the requests
   * @return ends it
   * @throws IllegalStateException if a procedure of that name is registered already
   */
  public <Q, R> Subscription register(Call<Q, R> call, Procedure<Q, R> procedure) {
    return register(call, procedure, HandlerOptions.defaults());
  }

  /**
   * Registers a procedure with options.
   *
   * @param <Q> the type of the request
   * @param <R> the type of the reply
   * @param call the procedure's name and types
   * @param procedure answers the requests
   * @param options how it wants its requests; one can't be answered on the caller's thread, again,
   *     or together with others
   * @return ends it
   * @throws IllegalStateException if a procedure of that name is registered already
   */
  public <Q, R> Subscription register(
      Call<Q, R> call, Procedure<Q, R> procedure, HandlerOptions<? super Q> options) {
    return Registration.of(Registration.nameOf(procedure), call, options, procedure)
        .registerOn(registrar);
  }

  /**
   * Registers an asynchronous procedure: the next request waits for its stage.
   *
   * @param <Q> the type of the request
   * @param <R> the type of the reply
   * @param call the procedure's name and types
   * @param procedure answers the requests
   * @return ends it
   * @throws IllegalStateException if a procedure of that name is registered already
   */
  public <Q, R> Subscription registerAsync(Call<Q, R> call, AsyncProcedure<Q, R> procedure) {
    return registerAsync(call, procedure, HandlerOptions.defaults());
  }

  /**
   * Registers an asynchronous procedure with options.
   *
   * @param <Q> the type of the request
   * @param <R> the type of the reply
   * @param call the procedure's name and types
   * @param procedure answers the requests
   * @param options how it wants its requests, as {@link #register(Call, Procedure, HandlerOptions)}
   *     says
   * @return ends it
   * @throws IllegalStateException if a procedure of that name is registered already
   */
  public <Q, R> Subscription registerAsync(
      Call<Q, R> call, AsyncProcedure<Q, R> procedure, HandlerOptions<? super Q> options) {
    return Registration.ofAsync(Registration.nameOf(procedure), call, options, procedure)
        .registerOn(registrar);
  }

  /**
   * Ends the subscriptions of a handler or procedure, as {@link Subscription#close} does.
   *
   * @param event the event's or procedure's name
   * @param handler the handler that was registered: the same object, or an equal one
   * @return whether there was one
   */
  public boolean unsubscribe(String event, Object handler) {
    return registrar.unsubscribe(event, handler);
  }

  /**
   * Ends the subscriptions of a handler, as {@link Subscription#close} does.
   *
   * @param event the event
   * @param handler the handler that was registered: the same object, or an equal one
   * @return whether there was one
   */
  public boolean unsubscribe(Event<?> event, Object handler) {
    return unsubscribe(event.name(), handler);
  }

  /**
   * Emits an event with a message. All its handlers get it, on all buses that share the engine.
   *
   * @param <T> the type of the event's messages
   * @param event the event
   * @param message the message, which must not be changed afterwards
   * @return complete when the engine has taken the message (local: it is in the lanes; Redis: Redis
   *     has answered). It fails with a {@link NotRunningException}, a {@link
   *     dev.emit.error.PublishException}, an {@link dev.emit.error.OutcomeUnknownException}, an
   *     {@link dev.emit.error.OverloadException}, or a {@link dev.emit.codec.CodecException}; each
   *     of these is also counted and reported. This method itself throws none of them
   */
  public <T> CompletionStage<Void> emit(Event<T> event, @Nullable T message) {
    return topics.of(event.name()).publish(event.codec(), message);
  }

  /**
   * Emits an event without a message. Handlers that take one get null.
   *
   * @param event the event
   * @return as {@link #emit(Event, Object)}
   */
  public CompletionStage<Void> emit(Event<?> event) {
    return topics.of(event.name()).publish(Codecs.VOID, null);
  }

  /**
   * Looks up an event once for many emits.
   *
   * @param <T> the type of the event's messages
   * @param event the event
   * @return emits it; each call answers a new one
   */
  public <T> EventTopic<T> topic(Event<T> event) {
    return new EventTopic<>(event, topics.of(event.name()));
  }

  /**
   * Emits an untyped message by an event's name.
   *
   * @param event the event's name
   * @param message the message's members, of the types that JSON has
   * @return as {@link #emit(Event, Object)}
   * @throws IllegalArgumentException if the name is empty or begins with {@code __emit_}
   */
  @SuppressWarnings("unchecked") // The map is only read.
  public CompletionStage<Void> emit(String event, Map<String, ?> message) {
    WireName.check("event", event);
    return topics.of(event).publish(Codecs.MAP, (Map<String, Object>) message);
  }

  /**
   * Emits an untyped message, of any JSON kind, by an event's name.
   *
   * @param event the event's name
   * @param message the message
   * @return as {@link #emit(Event, Object)}
   * @throws IllegalArgumentException if the name is empty or begins with {@code __emit_}
   */
  public CompletionStage<Void> emit(String event, JsonNode message) {
    WireName.check("event", event);
    return topics.of(event).publish(Codecs.JSON_NODE, message);
  }

  /**
   * Emits an event without a message by its name.
   *
   * @param event the event's name
   * @return as {@link #emit(Event, Object)}
   * @throws IllegalArgumentException if the name is empty or begins with {@code __emit_}
   */
  public CompletionStage<Void> emit(String event) {
    WireName.check("event", event);
    return topics.of(event).publish(Codecs.VOID, null);
  }

  /**
   * Calls a procedure, and waits for its reply as long as the bus's {@link
   * EmitBuilder#callTimeout}.
   *
   * @param <Q> the type of the request
   * @param <R> the type of the reply
   * @param call the procedure
   * @param request the request
   * @return as {@link #call(Call, Object, Duration)}
   */
  public <Q, R> CompletableFuture<R> call(Call<Q, R> call, @Nullable Q request) {
    return call(call, request, callTimeout);
  }

  /**
   * Calls a procedure that takes no request.
   *
   * @param <R> the type of the reply
   * @param call the procedure
   * @return as {@link #call(Call, Object, Duration)}
   */
  public <R> CompletableFuture<R> call(Call<Void, R> call) {
    return call(call, null, callTimeout);
  }

  /**
   * Calls a procedure.
   *
   * @param <Q> the type of the request
   * @param <R> the type of the reply
   * @param call the procedure
   * @param request the request
   * @param timeout how long to wait for the reply
   * @return completes with the reply, once and for all: a later reply is dropped. It fails with a
   *     {@link dev.emit.error.ProcedureException} (the server says that it failed), a {@link
   *     dev.emit.error.NoResponderException}, a {@link dev.emit.error.CallTimeoutException}, a
   *     {@link dev.emit.error.OverloadException}, a {@link dev.emit.error.PublishException}, an
   *     {@link dev.emit.error.OutcomeUnknownException}, a {@link NotRunningException}, or a {@link
   *     dev.emit.codec.CodecException}. Cancelling it ends the call on this side; the server is not
   *     told
   */
  public <Q, R> CompletableFuture<R> call(Call<Q, R> call, @Nullable Q request, Duration timeout) {
    return rpc.client().call(call.name(), call.request(), call.reply(), request, timeout);
  }

  /**
   * Calls a procedure, and blocks until its reply is there.
   *
   * @param <Q> the type of the request
   * @param <R> the type of the reply
   * @param call the procedure
   * @param request the request
   * @return the reply
   * @throws dev.emit.error.EmitException as {@link #call(Call, Object, Duration)} completes with; a
   *     {@link dev.emit.error.CallException} when the thread was interrupted, and stays so
   */
  public <Q, R> R callAndWait(Call<Q, R> call, @Nullable Q request) {
    return RpcClient.await(call.name(), call(call, request));
  }

  /**
   * Calls a procedure that takes no request, and blocks until its reply is there.
   *
   * @param <R> the type of the reply
   * @param call the procedure
   * @return the reply
   * @throws dev.emit.error.EmitException as {@link #callAndWait(Call, Object)}
   */
  public <R> R callAndWait(Call<Void, R> call) {
    return callAndWait(call, null);
  }

  /**
   * Registers a raw handler of requests, as pyemit's {@code rpc_register_handler} does. It sees
   * every request that no procedure of this bus takes, as a map that it may change, and answers
   * through {@link #rpcRespond}; one that it does not know it must leave alone, for another server
   * may know it.
   *
   * @param handler called with each request
   * @return ends it
   */
  public Subscription rpcRegisterHandler(Handler<Map<String, Object>> handler) {
    return registrar.serveRaw(Registration.nameOf(handler), handler);
  }

  /**
   * Answers a request, as pyemit's {@code rpc_respond} does.
   *
   * @param reply the reply's members, with the {@code __emit_sn__} of the request, and with its
   *     {@code __emit_reply_to__} if there was one; simplest is to add the result to the request's
   *     map
   * @return complete when the engine has taken the reply
   */
  public CompletionStage<Void> rpcRespond(Map<String, ?> reply) {
    return rpc.server().respond(reply);
  }

  /**
   * Sends a raw request, as pyemit's {@code rpc_send} does, and waits for the reply as long as the
   * bus's {@link EmitBuilder#callTimeout}.
   *
   * @param request the request's members; {@code command} names the procedure
   * @return completes with the reply's members, or fails as {@link #call(Call, Object, Duration)}
   */
  public CompletableFuture<Map<String, Object>> rpcSend(Map<String, ?> request) {
    return rpcSend(request, callTimeout);
  }

  /**
   * Sends a raw request, as pyemit's {@code rpc_send} does.
   *
   * @param request the request's members; {@code command} names the procedure
   * @param timeout how long to wait for the reply
   * @return completes with the reply's members, or fails as {@link #call(Call, Object, Duration)}
   */
  public CompletableFuture<Map<String, Object>> rpcSend(Map<String, ?> request, Duration timeout) {
    return rpc.client().send(request, timeout);
  }

  /**
   * What this bus has done since it was made.
   *
   * @return the counts at this moment
   */
  public Stats stats() {
    List<EventStats> events = new ArrayList<>();
    topics.all().stream()
        .map(Emit::statsOf)
        .sorted((a, b) -> a.event().compareTo(b.event()))
        .forEach(events::add);
    List<HandlerStats> handlers = new ArrayList<>();
    List<HandlerLoad> loads = new ArrayList<>();
    for (Lane<?> lane : lanes.all()) {
      LaneCounts c = lane.counts();
      handlers.add(
          new HandlerStats(
              lane.event(),
              lane.handler(),
              c.received(),
              c.handled(),
              c.failed(),
              c.dropped(),
              c.inFlight()));
      loads.add(
          new HandlerLoad(lane.event(), lane.handler(), c.queued(), c.waiting(), c.handling()));
    }
    return new Stats(events, handlers, loads, rpc.pending());
  }

  private static EventStats statsOf(Topic topic) {
    TopicCounts c = topic.counts();
    return new EventStats(
        topic.event(), c.emitted(), c.published(), c.failed(), c.dropped(), c.unheard());
  }

  /**
   * How this bus is: whether it is connected, since when, and how much waits. It asks nobody and
   * waits for nothing, so that it can be called as often as a health check wants.
   *
   * @return the state at this moment; {@link dev.emit.engine.EngineHealth.State#STOPPED} while the
   *     bus does not run
   */
  public Health health() {
    return new Health(lifecycle.health(), stats().inFlight(), rpc.pending());
  }
}
