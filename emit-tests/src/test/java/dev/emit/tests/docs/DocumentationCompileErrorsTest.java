package dev.emit.tests.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each rule has an entry in the documentation, and its example breaks that rule. */
class DocumentationCompileErrorsTest {
  private static final String PAGE = "docs/compile-errors.md";
  private static final String PROCESSOR = "emit-processor/src/main/java/dev/emit/processor/";
  private static final List<String> CATALOGUE = List.of("Messages.java", "BehaviourMessages.java");
  private static final boolean WRITE = "write".equals(System.getProperty("emit.docs"));
  private static final String NO_RUNTIME = "no runtime";
  private static final String IMPORTS =
      "import dev.emit.annotations.*; import java.util.*; import java.util.concurrent.*; ";

  @TempDir Path output;

  @Test
  void everyRuleHasAnEntry() throws IOException {
    List<String> rules = new ArrayList<>();
    for (String file : CATALOGUE) {
      Pattern.compile("rule\\(\\s*\"(\\w+)\"")
          .matcher(Files.readString(Markdown.ROOT.resolve(PROCESSOR + file)))
          .results()
          .forEach(match -> rules.add(match.group(1)));
    }
    List<String> entries =
        Markdown.read(PAGE).prose().stream()
            .filter(line -> line.startsWith("### "))
            .map(line -> line.substring(4))
            .toList();
    assertThat(entries).containsExactlyInAnyOrderElementsOf(rules);
  }

  /** The block after an example is what javac prints for it. */
  @Test
  void examplesBreakTheirRules() throws IOException {
    Markdown page = Markdown.read(PAGE);
    for (int i = 0; i < page.fences().size(); i++) {
      Markdown.Fence example = page.fences().get(i);
      if (!example.kind().equals("refused")) {
        continue;
      }
      int with = example.value().indexOf(" with ");
      String rule = with < 0 ? example.value() : example.value().substring(0, with);
      String option = with < 0 ? "" : example.value().substring(with + " with ".length());
      List<String> errors =
          compile(page.text(example), option).stream()
              .filter(line -> line.startsWith("[Emit/" + rule + "]"))
              .toList();
      assertThat(errors).as("%s line %s", PAGE, example.first()).isNotEmpty();
      Markdown.Fence printed = page.fences().get(i + 1);
      if (WRITE) {
        page = page.with(printed, errors);
      } else {
        assertThat(page.text(printed)).as("%s line %s", PAGE, printed.first()).isEqualTo(errors);
      }
    }
    if (WRITE) {
      page.write();
    }
  }

  private List<String> compile(List<String> lines, String option) throws IOException {
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    List<String> options =
        new ArrayList<>(List.of("-d", output.toString(), "-Xlint:none", "-classpath"));
    options.add(classPath(option.equals(NO_RUNTIME)));
    options.addAll(List.of("-processorpath", classPath(false)));
    options.addAll(List.of("-processor", "dev.emit.processor.EmitProcessor"));
    if (option.startsWith("-")) {
      options.add(option);
    }
    JavaCompiler.CompilationTask task =
        ToolProvider.getSystemJavaCompiler()
            .getTask(null, null, diagnostics, options, null, sources(lines));
    task.call();
    return diagnostics.getDiagnostics().stream()
        .flatMap(each -> each.getMessage(Locale.ROOT).lines())
        .map(String::strip)
        .distinct()
        .toList();
  }

  private static String classPath(boolean withoutRuntime) {
    String all = System.getProperty("java.class.path");
    return withoutRuntime
        ? Stream.of(all.split(File.pathSeparator, -1))
            .filter(entry -> entry.contains("emit-annotations"))
            .findFirst()
            .orElseThrow()
        : all;
  }

  /** A comment with a path begins a file; what comes before the first is shop/Orders.java. */
  private static List<JavaFileObject> sources(List<String> lines) {
    Map<String, StringBuilder> files = new LinkedHashMap<>();
    String file = "shop/Orders.java";
    for (String line : lines) {
      if (line.matches("// \\w+/\\w+\\.java")) {
        file = line.substring(3);
      } else {
        String home = file.substring(0, file.indexOf('/'));
        files
            .computeIfAbsent(
                file, path -> new StringBuilder("package " + home + "; ").append(IMPORTS))
            .append(line)
            .append('\n');
      }
    }
    List<JavaFileObject> sources = new ArrayList<>();
    files.forEach((path, text) -> sources.add(source(path, text.toString())));
    return sources;
  }

  private static JavaFileObject source(String path, String text) {
    return new SimpleJavaFileObject(URI.create("mem:///" + path), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
      }
    };
  }
}
