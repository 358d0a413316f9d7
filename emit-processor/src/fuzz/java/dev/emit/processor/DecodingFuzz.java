package dev.emit.processor;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** Feeds bytes that cover ever more of the reader to the codecs of the corpus. */
class DecodingFuzz {
  private static final Corpus CORPUS = Corpus.compiled();
  private static final Decoding DECODING = new Decoding(CORPUS);

  /** A value of each type, behind the type's number. */
  static Stream<Arguments> seeds() {
    List<Arguments> seeds = new ArrayList<>();
    JsonMapper databind = CORPUS.databind();
    JqwikSession.run(
        () -> {
          CorpusValues values = new CorpusValues(databind.getTypeFactory());
          for (int i = 0; i < CORPUS.messages().size(); i++) {
            byte[] json = databind.writeValueAsBytes(values.of(CORPUS.messages().get(i)).sample());
            byte[] seed = new byte[json.length + 1];
            seed[0] = (byte) i;
            System.arraycopy(json, 0, seed, 1, json.length);
            seeds.add(Arguments.of((Object) seed));
          }
        });
    return seeds.stream();
  }

  @MethodSource("seeds")
  @FuzzTest(maxDuration = "10m")
  void anyBytesAreReadAsDatabindReadsThemOrRefused(byte[] input) {
    if (input.length > 0) {
      Class<?> type = CORPUS.messages().get((input[0] & 0xFF) % CORPUS.messages().size());
      DECODING.compare(type, Arrays.copyOfRange(input, 1, input.length));
    }
  }
}
