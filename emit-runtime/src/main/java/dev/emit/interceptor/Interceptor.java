package dev.emit.interceptor;

import java.util.concurrent.CompletionStage;

/**
 * Stands around what a bus does: each emit, each handling of a message, each call, and each serving
 * of a request. Of several, the one that the builder was given first is the outermost, everywhere.
 *
 * <p>Each method calls {@code next.proceed()} once and returns its stage, or one that follows it.
 * What it throws counts as the failure of what it stands around. Called by many threads at once.
 *
 * <p>The raw calls ({@code rpcSend}, {@code rpcRegisterHandler}, {@code rpcRespond}) have no
 * interceptors.
 */
public interface Interceptor {
  /**
   * Around an emit, on the emitting thread; on the local engine that is also around the handlers
   * that run on it.
   *
   * @param <R> nothing
   * @param event what is emitted
   * @param next emits it
   * @return complete when the engine has taken the message
   * @throws Exception if it fails; the emit's stage fails with it
   */
  default <R> CompletionStage<R> emit(Outgoing event, Next<R> next) throws Exception {
    return next.proceed();
  }

  /**
   * Around a handler, on the thread that runs it, for each attempt anew.
   *
   * @param <R> nothing that is used
   * @param event what is handled
   * @param next runs the handler
   * @return complete when the handler is done
   * @throws Exception if it fails
   */
  default <R> CompletionStage<R> handle(Incoming event, Next<R> next) throws Exception {
    return next.proceed();
  }

  /**
   * Around a call, on the calling thread.
   *
   * @param <R> the type of the reply
   * @param call what is called
   * @param next sends the request
   * @return completes with the reply
   * @throws Exception if it fails; the call's future fails with it
   */
  default <R> CompletionStage<R> call(Outgoing call, Next<R> next) throws Exception {
    return next.proceed();
  }

  /**
   * Around a procedure, on the thread that runs it.
   *
   * @param <R> the type of the reply
   * @param request what is served
   * @param next runs the procedure
   * @return completes with the reply
   * @throws Exception if it fails; the caller is told
   */
  default <R> CompletionStage<R> serve(Incoming request, Next<R> next) throws Exception {
    return next.proceed();
  }
}
