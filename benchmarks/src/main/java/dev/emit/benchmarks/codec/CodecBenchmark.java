package dev.emit.benchmarks.codec;

import dev.emit.codec.Codec;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tools.jackson.databind.json.JsonMapper;

/**
 * Encodes a message to its bytes, and decodes it from them, with Emit's generated codecs and with
 * Jackson 3.2.4 and 2.23.0 (databind), Jackson 3.2.4 with Blackbird, Avaje Jsonb 3.11, DSL-JSON
 * 2.0.2, Fastjson2 2.0.64 and Fory JSON 1.6.0. All decode the same bytes: UTF-8, members in the
 * order of declaration, no white space.
 *
 * <p>Before it measures, each library must write JSON that is equal, as a tree, to databind's, and
 * read the bytes to an equal value. One fork has one library and one message, so each library is
 * compiled for what it is used for.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class CodecBenchmark {
  /** The library. */
  @Param public Library library = Library.EMIT;

  /** The message. */
  @Param public Sample sample = Sample.MEDIUM;

  private Json<Object> json = unset();
  private Object value = sample.value;
  private byte[] bytes = {};

  /**
   * Prepares library and message.
   *
   * @throws IOException if the library can't do it
   * @throws IllegalStateException if what it writes or reads is wrong
   */
  @Setup
  public void setUp() throws IOException {
    json = json(library, sample);
    value = sample.value;
    bytes = json(Library.EMIT, sample).encode(value);
    check();
  }

  /**
   * Encodes the message.
   *
   * @return its bytes
   * @throws IOException never
   */
  @Benchmark
  public byte[] encode() throws IOException {
    return json.encode(value);
  }

  /**
   * Decodes the message.
   *
   * @return the message
   * @throws IOException never
   */
  @Benchmark
  public Object decode() throws IOException {
    return json.decode(bytes);
  }

  private void check() throws IOException {
    JsonMapper oracle = new JsonMapper();
    byte[] written = json.encode(value);
    if (!oracle.readTree(written).equals(oracle.readTree(oracle.writeValueAsBytes(value)))) {
      throw new IllegalStateException(
          library + " writes " + new String(written, StandardCharsets.UTF_8));
    }
    Object read = json.decode(bytes);
    if (!read.equals(value)) {
      throw new IllegalStateException(library + " reads " + read);
    }
  }

  private static Json<Object> unset() {
    return json(Library.EMIT, Sample.MEDIUM);
  }

  @SuppressWarnings("unchecked") // A sample's value is of the type that its codec and class have.
  private static Json<Object> json(Library library, Sample sample) {
    return library.json((Codec<Object>) sample.codec, (Class<Object>) sample.type);
  }
}
