package dev.emit.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.emit.codec.Codec;
import dev.emit.codec.CodecException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The message types of {@code corpus}, each a file: all compile together without a warning, and
 * what is written and read of each means to databind what it means to the generated codec.
 */
class CorpusTest {
  /** For some of the types JSON, a value each line, which means the same to both or to neither. */
  private static final Path READS = Path.of("src/test/resources/reads");

  private final Corpus corpus = Corpus.compiled();
  private final JsonMapper databind = corpus.databind();

  /** A value of a message type. */
  record Message(Class<?> type, Object value) {
    @Override
    public String toString() {
      return type.getSimpleName() + " " + Structure.of(value);
    }
  }

  @Provide
  Arbitrary<Message> messages() {
    CorpusValues values = new CorpusValues(databind.getTypeFactory());
    return Arbitraries.of(corpus.messages())
        .flatMap(type -> values.of(type).map(value -> new Message(type, value)));
  }

  @Property(seed = "20261124")
  void eachTypeMeansTheSameToDatabind(@ForAll("messages") Message message) {
    Codec<Object> codec = corpus.codec(message.type);
    byte[] ours = codec.encode(message.value);
    byte[] theirs = databind.writeValueAsBytes(message.value);
    assertThat(databind.readTree(ours)).as("written").isEqualTo(databind.readTree(theirs));
    // Some types refuse in reading what they write.
    Object expected = readByDatabind(message.type, theirs);
    assertThat(readByUs(message.type, theirs)).as("read by us").isEqualTo(expected);
    assertThat(readByDatabind(message.type, ours)).as("read by databind").isEqualTo(expected);
  }

  @TestFactory
  Stream<DynamicTest> otherJsonIsReadAsDatabindReadsIt() {
    return corpus.messages().stream()
        .flatMap(
            type ->
                lines(type)
                    .map(
                        json ->
                            DynamicTest.dynamicTest(
                                type + json,
                                () -> {
                                  byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
                                  assertThat(readByUs(type, bytes))
                                      .isEqualTo(readByDatabind(type, bytes));
                                })));
  }

  private static Stream<String> lines(Class<?> type) {
    return Javac.texts(READS).getOrDefault(type.getSimpleName() + ".txt", "").lines();
  }

  private @Nullable Object readByUs(Class<?> type, byte[] json) {
    try {
      return Structure.of(corpus.codec(type).decode(json));
    } catch (CodecException refused) {
      return "refused";
    }
  }

  private @Nullable Object readByDatabind(Class<?> type, byte[] json) {
    try {
      return Structure.of(databind.readValue(json, type));
    } catch (JacksonException refused) {
      return "refused";
    }
  }
}
