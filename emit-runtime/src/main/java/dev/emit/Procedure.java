package dev.emit;

import org.jspecify.annotations.Nullable;

/**
 * Answers calls, one at a time.
 *
 * @param <Q> the type of the request
 * @param <R> the type of the reply
 */
@FunctionalInterface
public interface Procedure<Q, R> {
  /**
   * Answers a call, on a thread of the bus's executor.
   *
   * @param request the request; null when the procedure has none
   * @return the reply
   * @throws Exception if it fails: the caller gets a {@link dev.emit.error.ProcedureException},
   *     with this exception's code if it is one
   */
  @Nullable R serve(Q request) throws Exception;
}
