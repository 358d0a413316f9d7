package dev.emit.tests.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.emit.error.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The tables of settings and of failures leave nothing out. */
class DocumentationTablesTest {
  private static final Path SOURCES = Markdown.ROOT.resolve("emit-runtime/src/main/java/dev/emit");

  @Test
  void everySettingIsExplained() throws IOException {
    List<String> settings =
        Pattern.compile("public EmitBuilder (\\w+)\\(")
            .matcher(Files.readString(SOURCES.resolve("EmitBuilder.java")))
            .results()
            .map(match -> match.group(1))
            .distinct()
            .toList();
    assertThat(firstCells("docs/running.md", "Settings"))
        .containsExactlyInAnyOrderElementsOf(settings);
  }

  @Test
  void everyExceptionIsExplained() throws IOException {
    try (Stream<Path> errors = Files.list(SOURCES.resolve("error"))) {
      List<String> exceptions =
          errors
              .map(file -> file.getFileName().toString().replace(".java", ""))
              .filter(name -> name.endsWith("Exception"))
              .toList();
      assertThat(firstCells("docs/errors.md", "Exceptions")).containsAll(exceptions);
    }
  }

  @Test
  void everyKindOfFailureIsExplained() throws IOException {
    assertThat(firstCells("docs/errors.md", "Failures that no caller sees"))
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(Failure.Kind.values()).map(Enum::name).toList());
  }

  private static List<String> firstCells(String page, String heading) throws IOException {
    return Markdown.read(page).rows(heading).stream()
        .map(row -> row.get(0).replace("`", ""))
        .toList();
  }
}
