package dev.emit;

import dev.emit.codec.Codecs;
import dev.emit.dispatch.HandlerTask;
import dev.emit.handler.AsyncBatchHandler;
import dev.emit.handler.AsyncHandler;
import dev.emit.handler.BatchHandler;
import dev.emit.handler.Handler;
import dev.emit.handler.HandlerOptions;
import dev.emit.handler.RetryPolicy;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** A handler or a procedure that is yet to be registered on a bus. */
@FunctionalInterface
interface Registration {
  Subscription registerOn(Registrar registrar);

  static <T> Registration of(
      String name, Event<T> event, HandlerOptions<? super T> options, Handler<T> handler) {
    checkSingle(options);
    return new Registration() { // A lambda is slow to link in a fresh process.
      @Override
      public Subscription registerOn(Registrar registrar) {
        return registrar.subscribe(name, event, options, new HandlerTask<>(handler), handler);
      }
    };
  }

  static <T> Registration ofAsync(
      String name, Event<T> event, HandlerOptions<? super T> options, AsyncHandler<T> handler) {
    checkSingle(options);
    checkAsync(options);
    return registrar -> registrar.subscribe(name, event, options, handler::handle, handler);
  }

  static <T> Registration ofBatch(
      String name, Event<T> event, HandlerOptions<? super T> options, BatchHandler<T> handler) {
    return registrar ->
        registrar.subscribeBatch(
            name,
            event,
            options,
            messages -> {
              handler.handle(messages);
              return null;
            },
            handler);
  }

  static <T> Registration ofAsyncBatch(
      String name,
      Event<T> event,
      HandlerOptions<? super T> options,
      AsyncBatchHandler<T> handler) {
    checkAsync(options);
    return registrar -> registrar.subscribeBatch(name, event, options, handler::handle, handler);
  }

  static Registration ofUntyped(
      String event,
      HandlerOptions<? super Map<String, Object>> options,
      Handler<Map<String, Object>> handler) {
    checkSingle(options);
    return registrar ->
        registrar.subscribe(
            nameOf(handler),
            Event.of(event, Codecs.MAP),
            options,
            message -> {
              handler.handle(message == null ? new LinkedHashMap<>() : message);
              return null;
            },
            handler);
  }

  static <Q, R> Registration of(
      String name, Call<Q, R> call, HandlerOptions<? super Q> options, Procedure<Q, R> procedure) {
    checkProcedure(options);
    return registrar ->
        registrar.serve(
            name,
            call,
            options,
            request -> CompletableFuture.completedFuture(procedure.serve(request)),
            procedure);
  }

  static <Q, R> Registration ofAsync(
      String name,
      Call<Q, R> call,
      HandlerOptions<? super Q> options,
      AsyncProcedure<Q, R> procedure) {
    checkProcedure(options);
    return registrar -> registrar.serve(name, call, options, procedure::serve, procedure);
  }

  private static void checkSingle(HandlerOptions<?> options) {
    if (options.batch() > 1) {
      throw new IllegalArgumentException(
          "batch is "
              + options.batch()
              + ", but the handler takes one message; register a BatchHandler.");
    }
  }

  private static void checkAsync(HandlerOptions<?> options) {
    if (options.callerThread()) {
      throw new IllegalArgumentException(
          "A handler on the emitting thread is done when it returns; register one that returns no"
              + " stage, or let it have a lane.");
    }
  }

  private static void checkProcedure(HandlerOptions<?> options) {
    if (options.callerThread()
        || options.batch() > 1
        || !options.retry().equals(RetryPolicy.NONE)) {
      throw new IllegalArgumentException(
          "A procedure answers each request once, in its lane; give it no callerThread, retry or"
              + " batch.");
    }
  }

  /**
   * A name for a handler that was given none: that of its class, or of the class around a lambda.
   */
  static String nameOf(Object handler) {
    String name = handler.getClass().getName();
    int lambda = name.indexOf("$$Lambda");
    String owner = lambda < 0 ? name : name.substring(0, lambda);
    String simple = owner.substring(owner.lastIndexOf('.') + 1);
    return lambda < 0 ? simple : simple + " (lambda)";
  }
}
