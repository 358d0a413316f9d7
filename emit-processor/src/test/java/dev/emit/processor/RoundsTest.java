package dev.emit.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** The processor among others, and in a compilation that lacks something. */
class RoundsTest {
  private static final JavaFileObject TICK =
      Javac.source(
          "shop/Ticks.java",
          """
          package shop;

          class Ticks {
            @dev.emit.annotations.On("tick")
            void tick() {}
          }
          """);

  @Test
  void typesThatAnotherProcessorMakesAreWaitedFor() {
    JavaFileObject source =
        Javac.source(
            "shop/Widgets.java",
            """
            package shop;

            import dev.emit.annotations.On;
            import java.util.List;

            class Widgets extends MadeParent {
              record Box(List<Made> content) {}

              @On("box")
              void box(Box box) {}

              @On("made")
              void made(Made made) {}
            }
            """);
    Compilation compilation =
        Javac.compile(
            List.of(
                new EmitProcessor(),
                Maker.of(
                    "Made",
                    "package shop; record Made(String id) {}",
                    "MadeParent",
                    "package shop; class MadeParent { @dev.emit.annotations.On(\"inherited\") void inherited() {} }")),
            List.of(source));
    assertThat(compilation.diagnostics()).isEmpty();
    assertThat(Javac.generated(compilation))
        .containsKeys("shop/MadeEmitCodec.java", "shop/Widgets_BoxEmitCodec.java");
    assertThat(Javac.generated(compilation).get("shop/EmitRegistry.java"))
        .contains("\"Widgets.inherited\"");
  }

  @Test
  void handlersThatComeAfterTheRegistryAreAnError() {
    Maker maker =
        Maker.of(
            "Late",
            "package shop; class Late { @dev.emit.annotations.On(\"late\") void late() {} }",
            "Plain",
            "package shop; class Plain {}");
    Compilation compilation = Javac.compile(List.of(new EmitProcessor(), maker), List.of(TICK));
    assertThat(errors(compilation))
        .containsExactly(
            "Late.java:1: [Emit/LateHandlers] A registry is generated once, but another processor"
                + " has made the handlers of Late after shop.EmitRegistry was written. Put"
                + " generated handlers into a package of their own.");
  }

  @Test
  void missingRuntimeIsNamed() {
    List<File> path =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(each -> each.contains("emit-annotations"))
            .map(File::new)
            .toList();
    Compilation compilation =
        Compiler.javac().withProcessors(new EmitProcessor()).withClasspath(path).compile(TICK);
    assertThat(errors(compilation))
        .containsExactly(
            "Ticks.java:3: [Emit/RuntimeMissing] Generated code uses emit-runtime, but"
                + " shop.EmitRegistry would not see dev.emit.Event. Add the dependency"
                + " dev.emit:emit-runtime; in a module, 'requires dev.emit.runtime'.");
  }

  @Test
  void failureOfTheProcessorItselfIsOneErrorAndNoStackTrace() {
    Maker thief = Maker.of("EmitRegistry", "package shop; class EmitRegistry {}");
    Compilation compilation = Javac.compile(List.of(thief, new EmitProcessor()), List.of(TICK));
    assertThat(errors(compilation))
        .singleElement()
        .asString()
        .startsWith(
            "Ticks.java:3: [Emit/Unexpected] The processor itself failed at shop.Ticks:"
                + " javax.annotation.processing.FilerException: Attempt to recreate")
        .doesNotContain("\tat ");
  }

  @Test
  void everyRuleOfTheCatalogueIsTested() throws IOException {
    String catalogue = Files.readString(Path.of("src/main/java/dev/emit/processor/Messages.java"));
    StringBuilder tested =
        new StringBuilder(
            Files.readString(Path.of("src/test/java/dev/emit/processor/RoundsTest.java")));
    Folders.in("bad").forEach(each -> tested.append(Javac.texts(each).get("expected.txt")));
    assertThat(Pattern.compile("rule\\(\\s*\"(\\w+)\"").matcher(catalogue).results().toList())
        .hasSizeGreaterThan(20)
        .allSatisfy(rule -> assertThat(tested).contains("[Emit/" + rule.group(1) + "]"));
  }

  private static List<String> errors(Compilation compilation) {
    return compilation.errors().stream()
        .map(
            error -> {
              JavaFileObject source = error.getSource();
              String file =
                  source == null ? "-" : Path.of(source.toUri().getPath()).getFileName().toString();
              return file + ":" + error.getLineNumber() + ": " + error.getMessage(Locale.ROOT);
            })
        .toList();
  }

  /** Another processor, which makes types in the first round. */
  private static final class Maker extends AbstractProcessor {
    private final Map<String, String> types;
    private boolean made;

    private Maker(Map<String, String> types) {
      this.types = types;
    }

    static Maker of(String name, String text) {
      return new Maker(Map.of(name, text));
    }

    static Maker of(String name, String text, String other, String otherText) {
      return new Maker(Map.of(name, text, other, otherText));
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      if (!made) {
        made = true;
        types.forEach(this::make);
      }
      return false;
    }

    private void make(String name, String text) {
      try (var out = processingEnv.getFiler().createSourceFile("shop." + name).openWriter()) {
        out.write(text);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }
  }
}
