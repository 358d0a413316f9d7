package dev.emit.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What users do wrong: for each folder of {@code bad} the text, file and line of every error, and
 * what is generated all the same. (Compile-testing shows no generated files beside errors, so javac
 * is called as it is.)
 */
class BadTest {
  @TestFactory
  Stream<DynamicTest> eachMistakeIsReportedWhereItIs() {
    return Folders.in("bad").stream()
        .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> run(folder)));
  }

  private static void run(Path folder) throws IOException {
    Map<String, String> texts = Javac.texts(folder);
    Path output = Files.createTempDirectory("emit-bad");
    try {
      String found = compile(folder, texts.getOrDefault("options.txt", ""), output);
      if (Folders.WRITE) {
        Folders.write(folder.resolve("expected.txt"), found);
      }
      assertThat(found).isEqualTo(Javac.texts(folder).get("expected.txt"));
    } finally {
      Folders.delete(output);
    }
  }

  private static String compile(Path folder, String options, Path output) {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    List<String> arguments =
        new ArrayList<>(List.of("-Xlint:all,-processing", "-Werror", "-d", output.toString()));
    options.lines().forEach(arguments::add);
    Path input = folder.resolve("input");
    var files = javac.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8);
    var sources =
        files.getJavaFileObjectsFromPaths(
            Javac.texts(input).keySet().stream().map(input::resolve).toList());
    var task = javac.getTask(null, files, diagnostics, arguments, null, sources);
    task.setProcessors(List.of(new EmitProcessor()));
    assertThat(task.call()).isFalse();
    List<String> lines = new ArrayList<>();
    diagnostics.getDiagnostics().stream().map(each -> text(each, input)).forEach(lines::add);
    lines.sort(null);
    Javac.texts(output).keySet().forEach(path -> lines.add("generated: " + path));
    return String.join("\n", lines) + "\n";
  }

  private static String text(Diagnostic<? extends JavaFileObject> found, Path input) {
    JavaFileObject source = found.getSource();
    String place =
        source == null
            ? "-"
            : input.toAbsolutePath().relativize(Path.of(source.toUri())).toString();
    return place
        + ":"
        + Math.max(found.getLineNumber(), 0)
        + " "
        + found.getKind()
        + " "
        + found.getMessage(Locale.ROOT);
  }
}
