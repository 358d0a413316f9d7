package dev.emit.rpc;

import dev.emit.dispatch.DroppedException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request on the server's side, between its arrival and its answer.
 *
 * @param <Q> the type of the request
 * @param <R> the type of the reply
 * @param request the request
 * @param responder where the answer goes
 * @param deadline when the caller stops waiting, by {@link System#nanoTime}
 * @param context what the caller's interceptors have sent
 */
record ServedCall<Q, R>(
    @Nullable Q request, Responder<R> responder, long deadline, Map<String, String> context) {
  /** Throws if nobody waits for the answer any more. */
  void checkDeadline() {
    if (System.nanoTime() - deadline >= 0) {
      throw new DroppedException("a call's time-out had passed before its turn came");
    }
  }
}
