package dev.emit.rpc;

import dev.emit.error.ProcedureException;
import org.jspecify.annotations.Nullable;

/**
 * Takes a reply to where its caller waits.
 *
 * @param <R> the type of the reply
 */
interface Responder<R> {
  /**
   * Answers with a result.
   *
   * @throws dev.emit.codec.CodecException if it can't be encoded; the caller has no answer then
   */
  void result(@Nullable R value);

  /** Answers that it failed. */
  void failure(ProcedureException error);
}
