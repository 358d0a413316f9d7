package dev.emit.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.google.testing.compile.Compilation;
import dev.emit.codec.Codec;
import dev.emit.codec.CodecException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The message types of {@code corpus}, each a file: all compile together without a warning, and the
 * JSON of random values of each means to databind what it means to the generated codec.
 */
class CorpusTest {
  private static final int VALUES = 100;
  private static final Path CORPUS = Path.of("src/test/resources/corpus");

  /** For some of the types JSON, a value each line, which means the same to both or to neither. */
  private static final Path READS = Path.of("src/test/resources/reads");

  @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "type")
  private interface ByType {}

  @TestFactory
  Stream<DynamicTest> eachTypeMeansTheSameToDatabind() throws Exception {
    List<String> names =
        Javac.texts(CORPUS).keySet().stream().map(file -> file.replace(".java", "")).toList();
    List<JavaFileObject> sources = new ArrayList<>(Javac.sources(CORPUS));
    sources.add(Javac.source("corpus/Handlers.java", handlers()));
    Compilation compilation = Javac.compile(sources);
    assertThat(compilation.diagnostics()).isEmpty();
    ClassLoader loader = Javac.load(compilation);
    JsonMapper mapper =
        JsonMapper.builder()
            // An annotation is never without effect to us, as this one is by databind's default.
            .enable(EnumFeature.READ_UNKNOWN_ENUM_VALUES_USING_DEFAULT_VALUE)
            .addMixIn(loader.loadClass("corpus.Bare"), ByType.class)
            .addMixIn(loader.loadClass("corpus.Either"), ByType.class)
            .build();
    return names.stream()
        .filter(CorpusTest::isConcrete)
        .map(name -> DynamicTest.dynamicTest(name, () -> check(loader, mapper, name)));
  }

  private static boolean isConcrete(String name) {
    String text = Javac.texts(CORPUS).get(name + ".java");
    return text != null
        && !text.matches("(?s).*\\b" + name + "<.*\\{.*")
        && !name.equals("GenericBase");
  }

  private static String handlers() {
    StringBuilder handlers =
        new StringBuilder(
            "package corpus;\n\n@SuppressWarnings(\"deprecation\")\nclass Handlers {\n");
    int number = 0;
    for (String file : Javac.texts(CORPUS).keySet()) {
      String name = file.replace(".java", "");
      if (isConcrete(name)) {
        number++;
        handlers.append(
            "  @dev.emit.annotations.On(\"m%d\") void m%d(%s message) {}\n"
                .formatted(number, number, name));
      }
    }
    return handlers.append("}\n").toString();
  }

  @SuppressWarnings("unchecked") // The codec is that of the class.
  private static void check(ClassLoader loader, JsonMapper mapper, String name) throws Exception {
    Class<?> type = loader.loadClass("corpus." + name);
    var instance = loader.loadClass("corpus." + name + "EmitCodec").getField("INSTANCE");
    instance.setAccessible(true);
    Codec<Object> codec = (Codec<Object>) instance.get(null);
    RandomValues random = new RandomValues(new Random(name.hashCode()));
    for (int i = 0; i < VALUES; i++) {
      Object value = random.of(type);
      byte[] ours = codec.encode(value);
      byte[] theirs = mapper.writeValueAsBytes(value);
      assertThat(mapper.readTree(ours)).as("written").isEqualTo(mapper.readTree(theirs));
      Object expected = mapper.readValue(theirs, type);
      assertThat(mapper.readTree(mapper.writeValueAsBytes(codec.decode(theirs))))
          .as("read by us")
          .isEqualTo(mapper.readTree(mapper.writeValueAsBytes(expected)));
      assertThat(mapper.readTree(mapper.writeValueAsBytes(mapper.readValue(ours, type))))
          .as("read by databind")
          .isEqualTo(mapper.readTree(mapper.writeValueAsBytes(expected)));
    }
    for (String json : Javac.texts(READS).getOrDefault(name + ".txt", "").lines().toList()) {
      assertThat(readByUs(codec, mapper, json)).as(json).isEqualTo(readBy(mapper, type, json));
    }
  }

  private static String readByUs(Codec<Object> codec, JsonMapper mapper, String json) {
    try {
      return mapper.writeValueAsString(codec.decode(json.getBytes(StandardCharsets.UTF_8)));
    } catch (CodecException refused) {
      return "refused";
    }
  }

  private static String readBy(JsonMapper mapper, Class<?> type, String json) {
    try {
      return mapper.writeValueAsString(mapper.readValue(json, type));
    } catch (JacksonException refused) {
      return "refused";
    }
  }
}
