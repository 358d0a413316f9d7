package dev.emit.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What is generated for each feature: the folders of {@code golden}. */
class GoldenTest {
  @TestFactory
  Stream<DynamicTest> eachFeatureGeneratesWhatIsExpected() {
    return Folders.in("golden").stream()
        .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> run(folder)));
  }

  private static void run(Path folder) {
    Compilation compilation = Javac.compile(Javac.sources(folder.resolve("input")));
    Map<String, String> generated = Javac.generated(compilation);
    Path expected = folder.resolve("expected");
    if (Folders.WRITE) {
      Folders.delete(expected);
      generated.forEach((path, text) -> Folders.write(expected.resolve(path), text));
    }
    assertThat(compilation.diagnostics()).isEmpty();
    Map<String, String> texts = Javac.texts(expected);
    assertThat(generated).containsOnlyKeys(texts.keySet());
    generated.forEach((path, text) -> assertThat(text).as(path).isEqualTo(texts.get(path)));
  }
}
