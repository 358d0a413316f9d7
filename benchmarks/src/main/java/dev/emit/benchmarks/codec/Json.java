package dev.emit.benchmarks.codec;

import java.io.IOException;

/**
 * Encodes and decodes one type of messages with one library, as the library's documentation shows
 * for the best speed: what can be made once is made once.
 *
 * @param <T> the type
 */
interface Json<T> {
  byte[] encode(T value) throws IOException;

  T decode(byte[] json) throws IOException;
}
