package dev.emit.interceptor;

import java.util.concurrent.CompletionStage;

/**
 * What an {@link Interceptor} stands around: the next interceptor, or at last the thing itself.
 *
 * @param <R> what its stage completes with
 */
@FunctionalInterface
public interface Next<R> {
  /**
   * Goes on. To be called once, on the thread that called the interceptor.
   *
   * @return complete when it is done: the same stage as without interceptors, or a complete one for
   *     a handler that returned
   * @throws Exception what a handler or procedure threw, or an interceptor
   */
  CompletionStage<R> proceed() throws Exception;
}
