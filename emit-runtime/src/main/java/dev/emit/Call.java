package dev.emit;

import dev.emit.codec.Codec;

/**
 * A procedure as its callers see it: a name, and how requests and replies are written. A value that
 * any number of buses share; {@code EmitRegistry} has a constant for each.
 *
 * @param <Q> the type of the request; {@link Void} for none
 * @param <R> the type of the reply; {@link Void} for an acknowledgement
 * @param name the value of the member {@code command} on the wire
 * @param request reads and writes requests
 * @param reply reads and writes replies
 */
public record Call<Q, R>(String name, Codec<Q> request, Codec<R> reply) {
  /**
   * Checks the name.
   *
   * @param name the value of the member {@code command} on the wire
   * @param request reads and writes requests
   * @param reply reads and writes replies
   * @throws IllegalArgumentException if the name is empty or reserved by the protocol
   */
  public Call {
    WireName.check("procedure", name);
  }

  /**
   * A procedure.
   *
   * @param <Q> the type of the request
   * @param <R> the type of the reply
   * @param name the value of the member {@code command} on the wire
   * @param request reads and writes requests; {@link dev.emit.codec.Codecs#VOID} for none
   * @param reply reads and writes replies; {@link dev.emit.codec.Codecs#VOID} for an
   *     acknowledgement
   * @return the procedure
   * @throws IllegalArgumentException if the name is empty or begins with {@code __emit_}
   */
  public static <Q, R> Call<Q, R> of(String name, Codec<Q> request, Codec<R> reply) {
    return new Call<>(name, request, reply);
  }
}
