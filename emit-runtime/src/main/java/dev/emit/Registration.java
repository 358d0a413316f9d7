package dev.emit;

import dev.emit.dispatch.HandlerTask;
import dev.emit.handler.AsyncHandler;
import dev.emit.handler.Handler;
import dev.emit.handler.HandlerOptions;
import java.util.concurrent.CompletableFuture;

/** A handler or a procedure that is yet to be registered on a bus. */
@FunctionalInterface
interface Registration {
  Subscription registerOn(Emit emit);

  static <T> Registration of(
      String name, Event<T> event, HandlerOptions<? super T> options, Handler<T> handler) {
    return emit -> emit.subscribe(name, event, options, new HandlerTask<>(handler), handler);
  }

  static <T> Registration ofAsync(
      String name, Event<T> event, HandlerOptions<? super T> options, AsyncHandler<T> handler) {
    return emit -> emit.subscribe(name, event, options, handler::handle, handler);
  }

  static <Q, R> Registration of(String name, Call<Q, R> call, Procedure<Q, R> procedure) {
    return emit ->
        emit.serve(
            name,
            call,
            request -> CompletableFuture.completedFuture(procedure.serve(request)),
            procedure);
  }

  static <Q, R> Registration ofAsync(String name, Call<Q, R> call, AsyncProcedure<Q, R> procedure) {
    return emit -> emit.serve(name, call, procedure::serve, procedure);
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
