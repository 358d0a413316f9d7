package dev.emit.tests.guide;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import dev.emit.codec.Codec;
import dev.emit.codec.CodecException;
import dev.emit.codec.Codecs;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a hostile message makes the reader allocate is bounded by the message's own size. */
class BoundedMemoryTest {
  private static final int SIZE = 8 << 20;

  /** For the exception. */
  private static final int ONCE = 64 << 10;

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private static final List<Codec<?>> CODECS =
      List.of(
          Codecs.VOID,
          Codecs.OBJECT,
          Codecs.MAP,
          ParcelEmitCodec.INSTANCE,
          AddressEmitCodec.INSTANCE,
          Codecs.STRING,
          Codecs.LONG,
          Codecs.BIG_DECIMAL,
          Codecs.BYTE_ARRAY,
          Codecs.list(Codecs.list(Codecs.LONG)),
          Codecs.map(Codecs.OBJECT));

  /** The ratio is what may be allocated for each byte of the message. */
  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        // Nesting, numbers and names are refused at their limits, whatever follows.
        "`` | [ | 0",
        "`` | {\"a\": | 0",
        "`` | [{\"items\": | 0",
        "`` | 1 | 0",
        "-0. | 0 | 0",
        "1e | 9 | 0",
        "[ | 123456789 | 0",
        "{\" | n | 8",
        "{\" | \\n | 8",
        "{\"a\":{\" | \\u00e9 | 8",
        // A string that does not end, as characters in a buffer that doubles.
        "\" | s | 8",
        "\" | \\n | 8",
        "\" | \\u0000 | 8",
        "\" | \\ud83d\\ude00 | 8",
        "{\"id\":\" | \\\\ | 8",
        // Objects and arrays that do not end, as what they hold; most for untyped values, which
        // Jackson reads one by one.
        "[ | 1, | 96",
        "[ | [], | 64",
        "{ | \"a\":1, | 192",
        "{ | \"items\":[], | 192",
        "{ | \"\\u0061\":\"\\n\", | 192"
      })
  void aRefusedMessageAllocatesNoMoreThanItsSizeAllows(String start, String part, int ratio) {
    byte[] json =
        (start + part.repeat((SIZE - start.length()) / part.length())).getBytes(ISO_8859_1);
    for (Codec<?> codec : CODECS) {
      // The first time initialises classes.
      allocatedToRefuse(codec, (new String(json, 0, 200, ISO_8859_1) + '?').getBytes(ISO_8859_1));
      assertThat(allocatedToRefuse(codec, json))
          .as(codec.toString())
          .isLessThan(ONCE + (long) ratio * json.length);
    }
  }

  private static long allocatedToRefuse(Codec<?> codec, byte[] json) {
    long before = THREADS.getCurrentThreadAllocatedBytes();
    assertThatThrownBy(() -> codec.decode(json)).isExactlyInstanceOf(CodecException.class);
    return THREADS.getCurrentThreadAllocatedBytes() - before;
  }
}
