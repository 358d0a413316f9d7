package dev.emit.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What holds for all generated code, and for the ways in which the processor is run. */
class GeneratedCodeTest {
  private static final String CLASS_PATH = System.getProperty("java.class.path");
  private static final JavaFileObject ORDERS =
      Javac.source(
          "shop/Orders.java",
          """
          package shop;

          import dev.emit.annotations.On;

          public class Orders {
            public record Order(String id) {}

            @On("placed")
            public void placed(Order order) {}
          }
          """);

  @TempDir private Path folder;

  @TestFactory
  Stream<DynamicTest> anotherRunWritesTheSameBytesWhateverTheOrderOfTheSources() {
    return Folders.in("golden").stream()
        .map(
            feature ->
                DynamicTest.dynamicTest(
                    feature.getFileName().toString(),
                    () -> {
                      List<JavaFileObject> sources = Javac.sources(feature.resolve("input"));
                      Map<String, String> first = Javac.generated(Javac.compile(sources));
                      Collections.reverse(sources);
                      assertThat(Javac.generated(Javac.compile(sources))).isEqualTo(first);
                    }));
  }

  @Test
  void noGeneratedCodeUsesReflection() {
    for (Path feature : Folders.in("golden")) {
      Javac.texts(feature.resolve("expected"))
          .forEach(
              (path, text) ->
                  assertThat(text)
                      .as(path)
                      .doesNotContain(
                          "java.lang.reflect",
                          "Class.forName",
                          ".getClass()",
                          "ServiceLoader",
                          "Proxy",
                          "MethodHandle")
                      // A class may be named, which tells codecs apart, but not be asked.
                      .doesNotContainPattern("\\.class\\s*\\."));
    }
  }

  @Test
  void generatedCodeCompilesAsJava17() {
    assertThat(Javac.compile(List.of(ORDERS), "--release", "17").diagnostics()).isEmpty();
  }

  @Test
  void generatedCodeCompilesByItselfWithAllWarnings() throws IOException {
    for (Path feature : Folders.in("golden")) {
      List<String> arguments =
          new ArrayList<>(List.of("-proc:none", "-Xlint:all", "-Werror", "-d", folder.toString()));
      Stream.of("input", "expected")
          .forEach(
              kind ->
                  Javac.texts(feature.resolve(kind))
                      .keySet()
                      .forEach(path -> arguments.add(feature.resolve(kind) + "/" + path)));
      assertThat(javac(arguments)).as(feature.toString()).isZero();
    }
  }

  @Test
  void inAModuleNothingIsNeededButTheRuntime() throws IOException {
    compileModule(
        List.of(
            Javac.source(
                "shop/Orders.java",
                "package shop; class Orders { @dev.emit.annotations.On(\"placed\") void"
                    + " placed(Order o) {} }"),
            Javac.source("shop/Order.java", "package shop; public record Order(String id) {}"),
            Javac.source(
                "module-info.java", "module shop { requires dev.emit.runtime; exports shop; }")));
    assertThat(folder.resolve("out/shop/EmitRegistry.class")).exists();
    assertThat(folder.resolve("out/shop/EmitRegistry.java"))
        .content()
        .contains("@SuppressWarnings(\"exports\")")
        .doesNotContain("@Generated");
  }

  @Test
  void allOfTheCorpusCompilesInAModule() throws IOException {
    List<JavaFileObject> sources = Corpus.sources();
    sources.add(
        Javac.source(
            "module-info.java",
            """
            module corpus {
              requires dev.emit.runtime;
              requires com.fasterxml.jackson.annotation;
              requires tools.jackson.databind;
              requires static org.jspecify;
              exports corpus;
            }
            """));
    compileModule(sources);
  }

  @Test
  void testsGetTheirOwnRegistryAndTheCodecsOfTheMainSources() throws IOException {
    Path main = compileTo("main", ORDERS);
    JavaFileObject test =
        Javac.source(
            "shop/OrdersTest.java",
            """
            package shop;

            import dev.emit.annotations.On;

            class OrdersTest {
              @On("placed")
              void placed(Orders.Order order) {}

              Object bind() {
                return EmitTestRegistry.bind(this);
              }
            }
            """);
    Path tests = compileTo("test", test, "-cp", main + File.pathSeparator + CLASS_PATH);
    assertThat(tests.resolve("shop/EmitTestRegistry.class")).exists();
    assertThat(tests.resolve("shop/Orders_OrderEmitCodec.class")).doesNotExist();
    // A second build finds the output of the first.
    String path = String.join(File.pathSeparator, main.toString(), tests.toString(), CLASS_PATH);
    compileTo("test", test, "-cp", path);
    compileTo("main", ORDERS, "-cp", path);
    assertThat(main.resolve("shop/EmitTestRegistry.class")).doesNotExist();
  }

  @Test
  void typeOfALibraryWithoutACodecGetsOneBesideEachUser() throws IOException {
    Path library =
        library(
            Javac.source("lib/Order.java", "package lib; public record Order(Line line) {}"),
            Javac.source("lib/Line.java", "package lib; public record Line(String product) {}"));
    JavaFileObject user =
        Javac.source(
            "shop/Shop.java",
            """
            package shop;

            class Shop {
              @dev.emit.annotations.On("order")
              void order(lib.Order order) {}
            }
            """);
    Path output = compileTo("shop", user, "-cp", library + File.pathSeparator + CLASS_PATH);
    assertThat(output.resolve("shop/lib_OrderEmitCodec.class")).exists();
    assertThat(output.resolve("shop/lib_LineEmitCodec.class")).exists();
  }

  @Test
  void packagesShareTheCodecOfAnInstantiation() {
    String user =
        """
        package %s;

        public class Shop {
          @dev.emit.annotations.On("page")
          public void page(lib.Page<lib.Item> page) {}
        }
        """;
    Compilation compilation =
        Javac.compile(
            List.of(
                Javac.source("lib/Page.java", "package lib; public record Page<T>(T[] all) {}"),
                Javac.source("lib/Item.java", "package lib; public record Item(int a) {}"),
                Javac.source("one/Shop.java", user.formatted("one")),
                Javac.source("two/Shop.java", user.formatted("two"))));
    assertThat(compilation.diagnostics()).isEmpty();
    assertThat(Javac.generated(compilation))
        .containsOnlyKeys(
            "lib/ItemEmitCodec.java",
            "lib/PageOfItemEmitCodec.java",
            "one/EmitRegistry.java",
            "two/EmitRegistry.java");
  }

  @Test
  void handlersInheritedFromALibraryAreBound() throws IOException {
    Path library =
        library(
            Javac.source(
                "lib/Base.java",
                """
                package lib;

                import dev.emit.annotations.On;
                import dev.emit.annotations.Param;

                public abstract class Base<T> implements Contract {
                  @On("one")
                  public void one(T message) {}

                  @On("hidden")
                  void hidden() {}

                  @Override
                  public void two(int count) {}
                }
                """),
            Javac.source(
                "lib/Contract.java",
                """
                package lib;

                public interface Contract {
                  @dev.emit.annotations.On("two")
                  void two(@dev.emit.annotations.Param("count") int count);
                }
                """));
    JavaFileObject user =
        Javac.source(
            "shop/Shop.java",
            """
            package shop;

            class Shop extends lib.Base<String> {
              interface Extended extends lib.Contract {}

              Object bind(dev.emit.Emit emit) {
                EmitRegistry.extended(emit).two(1);
                EmitRegistry.ONE.name();
                return EmitRegistry.bind(this);
              }
            }
            """);
    Path output = compileTo("shop", user, "-cp", library + File.pathSeparator + CLASS_PATH);
    assertThat(output.resolve("shop/EmitRegistry.java"))
        .content()
        .contains("\"Shop.one\", ONE", "\"Shop.two\", TWO")
        .doesNotContain("hidden");
  }

  @Test
  void registryHasTheNameThatTheOptionGives() {
    Compilation compilation = Javac.compile(List.of(ORDERS), "-Aemit.registry=Wiring");
    assertThat(compilation.diagnostics()).isEmpty();
    assertThat(Javac.generated(compilation)).containsKey("shop/Wiring.java");
  }

  @Test
  void sourcesWithoutHandlersGetNothing() {
    Compilation compilation =
        Javac.compile(List.of(Javac.source("a/A.java", "package a; class A {}")));
    assertThat(compilation.diagnostics()).isEmpty();
    assertThat(compilation.generatedSourceFiles()).isEmpty();
  }

  /** Classes that were compiled without the processor. */
  private Path library(JavaFileObject... sources) throws IOException {
    Path output = Files.createDirectories(folder.resolve("library"));
    List<String> arguments =
        new ArrayList<>(List.of("-proc:none", "-cp", CLASS_PATH, "-d", output.toString()));
    for (JavaFileObject source : sources) {
      arguments.add(write("library", source).toString());
    }
    assertThat(javac(arguments)).isZero();
    return output;
  }

  private Path write(String name, JavaFileObject source) throws IOException {
    Path file = folder.resolve(name + ".src").resolve(source.toUri().getPath().substring(1));
    Files.createDirectories(file.getParent());
    return Files.writeString(file, source.getCharContent(true));
  }

  private void compileModule(List<JavaFileObject> sources) throws IOException {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "-Xlint:all,-processing",
                "-Werror",
                "-d",
                folder.resolve("out").toString(),
                "-processorpath",
                CLASS_PATH,
                "--module-path",
                Javac.modulePath(),
                "-processor",
                EmitProcessor.class.getName()));
    for (JavaFileObject source : sources) {
      arguments.add(write("module", source).toString());
    }
    assertThat(javac(arguments)).isZero();
  }

  private Path compileTo(String name, JavaFileObject source, String... options) throws IOException {
    Path output = Files.createDirectories(folder.resolve(name));
    Path file = write(name, source);
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "-Xlint:all,-processing",
                "-Werror",
                "-d",
                output.toString(),
                "-processorpath",
                CLASS_PATH,
                "-processor",
                EmitProcessor.class.getName()));
    if (options.length == 0) {
      arguments.addAll(List.of("-cp", CLASS_PATH));
    }
    arguments.addAll(List.of(options));
    arguments.add(file.toString());
    assertThat(javac(arguments)).isZero();
    return output;
  }

  private static int javac(List<String> arguments) {
    return ToolProvider.getSystemJavaCompiler()
        .run(null, null, null, arguments.toArray(String[]::new));
  }
}
