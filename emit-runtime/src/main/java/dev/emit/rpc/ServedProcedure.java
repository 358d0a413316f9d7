package dev.emit.rpc;

import dev.emit.codec.Codec;
import dev.emit.dispatch.Causes;
import dev.emit.dispatch.Interceptors;
import dev.emit.dispatch.Lane;
import dev.emit.dispatch.Lanes;
import dev.emit.error.ProcedureException;
import dev.emit.handler.HandlerOptions;
import dev.emit.interceptor.Incoming;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * A procedure on the server's side: what serves it, and the lane in which its requests wait. Safe
 * for threads.
 *
 * @param <Q> the type of the request
 * @param <R> the type of the reply
 */
final class ServedProcedure<Q, R> {
  private final Codec<Q> requestCodec;
  private final Codec<R> replyCodec;
  private final Service<Q, R> service;
  private final @Nullable Interceptors interceptors;
  private final Lane<ServedCall<Q, R>> lane;

  ServedProcedure(
      String command,
      String handler,
      Codec<Q> requestCodec,
      Codec<R> replyCodec,
      HandlerOptions<? super Q> options,
      Service<Q, R> service,
      Lanes lanes,
      @Nullable Interceptors interceptors) {
    this.interceptors = interceptors;
    this.requestCodec = requestCodec;
    this.replyCodec = replyCodec;
    this.service = service;
    this.lane =
        lanes.open(
            command,
            handler,
            options.within(ServedCall<Q, R>::request),
            this::serve,
            ServedProcedure::dropped);
  }

  Lane<ServedCall<Q, R>> lane() {
    return lane;
  }

  Codec<Q> requestCodec() {
    return requestCodec;
  }

  Codec<R> replyCodec() {
    return replyCodec;
  }

  /** Puts a request into the lane, or answers at once that it is full. */
  void accept(ServedCall<Q, R> call) {
    switch (lane.offer(call, 0)) {
      case TAKEN -> {}
      case FULL ->
          call.responder()
              .failure(
                  new ProcedureException(
                      ProcedureException.OVERLOADED,
                      lane.handler() + " has too many requests waiting; try again later"));
      case CLOSED -> dropped(call);
    }
  }

  private CompletionStage<?> serve(ServedCall<Q, R> call) throws Exception {
    call.checkDeadline();
    try {
      return reply(call)
          .whenComplete(
              (reply, error) -> {
                if (error == null) {
                  answer(call, reply);
                } else {
                  call.responder().failure(asProcedureException(error));
                }
              });
    } catch (Throwable e) {
      call.responder().failure(asProcedureException(e));
      throw e;
    }
  }

  @SuppressWarnings("NullAway") // A request that is null reaches its procedure as null.
  private CompletionStage<? extends R> reply(ServedCall<Q, R> call) throws Exception {
    return interceptors == null
        ? service.serve(call.request())
        : interceptors.serve(
            new Incoming(lane.event(), lane.handler(), call.request(), call.context()),
            () -> widened(service.serve(call.request())));
  }

  @SuppressWarnings("unchecked") // A stage only gives.
  private static <R> CompletionStage<R> widened(CompletionStage<? extends R> stage) {
    return (CompletionStage<R>) stage;
  }

  private void answer(ServedCall<Q, R> call, @Nullable R reply) {
    try {
      call.responder().result(reply);
    } catch (RuntimeException unanswerable) {
      call.responder().failure(asProcedureException(unanswerable));
      throw unanswerable;
    }
  }

  private static void dropped(ServedCall<?, ?> call) {
    call.responder()
        .failure(
            new ProcedureException(
                ProcedureException.STOPPED, "the server stopped before the call's turn came"));
  }

  private static ProcedureException asProcedureException(Throwable error) {
    Throwable cause = Causes.of(error);
    if (cause instanceof ProcedureException already) {
      return already;
    }
    String message = cause.getMessage() == null ? cause.getClass().getName() : cause.getMessage();
    ProcedureException failed = new ProcedureException(ProcedureException.FAILED, message);
    failed.initCause(cause);
    return failed;
  }
}
