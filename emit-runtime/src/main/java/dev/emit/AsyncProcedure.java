package dev.emit;

import java.util.concurrent.CompletionStage;

/**
 * Answers calls asynchronously: the next call to the same procedure waits for the stage.
 *
 * @param <Q> the type of the request
 * @param <R> the type of the reply
 */
@FunctionalInterface
public interface AsyncProcedure<Q, R> {
  /**
   * Begins to answer a call, on a thread of the bus's executor.
   *
   * @param request the request; null when the procedure has none
   * @return completes with the reply
   * @throws Exception if it fails; the same as a stage that fails
   */
  CompletionStage<? extends R> serve(Q request) throws Exception;
}
