package dev.emit.processor;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.json.JsonMapper;

/** Damaged messages of the corpus are read as databind reads them, or refused. */
class DecodingTest {
  private static final List<String> PARTS =
      List.of(
          "",
          "{",
          "}",
          "[",
          "]",
          ",",
          ":",
          "\"",
          "\\",
          "\\u00e9",
          "null",
          "true",
          "0",
          "-",
          "1.5",
          "1e3",
          "99999999999",
          "\"x\"",
          "\"\"",
          "\"1\"",
          "{}",
          "[]",
          "NaN",
          " ",
          "{\"a\":1}",
          "[1]",
          "{\"type\":\"A\"}",
          "\u0001",
          "\ufffd",
          "\"2024-01-01\"");

  private final Corpus corpus = Corpus.compiled();
  private final Decoding decoding = new Decoding(corpus);

  /** JSON for a type, which may be none. */
  record Text(Class<?> type, String json) {}

  /** What replaces some characters of a text. */
  record Damage(int at, int length, String part) {
    String to(String json) {
      int start = at % (json.length() + 1);
      int end = Math.min(json.length(), start + length);
      return json.substring(0, start) + part + json.substring(end);
    }
  }

  @Provide
  Arbitrary<Text> damaged() {
    JsonMapper databind = corpus.databind();
    CorpusValues values = new CorpusValues(databind.getTypeFactory());
    Arbitrary<Damage> damages =
        Combinators.combine(
                Arbitraries.integers().between(0, 500),
                Arbitraries.integers().between(0, 4),
                Arbitraries.of(PARTS))
            .as(Damage::new);
    return Arbitraries.of(corpus.messages())
        .flatMap(
            type ->
                Combinators.combine(
                        values.of(type).map(databind::writeValueAsString),
                        damages.list().ofMinSize(1).ofMaxSize(3))
                    .as((json, all) -> new Text(type, damaged(json, all))));
  }

  private static String damaged(String json, List<Damage> damages) {
    String damaged = json;
    for (Damage damage : damages) {
      damaged = damage.to(damaged);
    }
    return damaged;
  }

  @Property(seed = "20261124", tries = 5000)
  void damagedMessagesAreReadAsDatabindReadsThemOrRefused(@ForAll("damaged") Text text) {
    decoding.compare(text.type, text.json.getBytes(StandardCharsets.UTF_8));
  }
}
