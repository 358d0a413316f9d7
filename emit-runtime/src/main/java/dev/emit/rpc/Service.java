package dev.emit.rpc;

import java.util.concurrent.CompletionStage;

/**
 * What answers the requests of a procedure.
 *
 * @param <Q> the type of the request
 * @param <R> the type of the reply
 */
@FunctionalInterface
public interface Service<Q, R> {
  /**
   * Answers a request.
   *
   * @param request the request
   * @return completes with the reply
   * @throws Exception if it fails
   */
  CompletionStage<? extends R> serve(Q request) throws Exception;
}
