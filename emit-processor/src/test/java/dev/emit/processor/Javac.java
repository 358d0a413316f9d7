package dev.emit.processor;

import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compilation;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardLocation;

/** Compiles sources with the processor, as strictly as javac can. */
final class Javac {
  /** "processing" only says that nobody claims @On, which Emit leaves for others to see. */
  private static final List<String> STRICT = List.of("-Xlint:all,-processing", "-Werror");

  private Javac() {}

  static Compilation compile(Iterable<JavaFileObject> sources, String... options) {
    return compile(List.of(new EmitProcessor()), sources, options);
  }

  static Compilation compile(
      List<Processor> processors, Iterable<JavaFileObject> sources, String... options) {
    List<Object> all = new ArrayList<>(STRICT);
    all.addAll(List.of(options));
    return javac().withProcessors(processors).withOptions(all).compile(sources);
  }

  /** What generated code needs, and the annotations that messages may have. */
  static String modulePath() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(path -> path.matches(".*(emit-runtime|emit-annotations|jackson|jspecify).*"))
        .collect(Collectors.joining(File.pathSeparator));
  }

  static JavaFileObject source(String path, String text) {
    return new SimpleJavaFileObject(URI.create("mem:///" + path), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
      }
    };
  }

  /** All sources in a folder, named by their path in it. */
  static List<JavaFileObject> sources(Path folder) {
    List<JavaFileObject> sources = new ArrayList<>();
    texts(folder).forEach((path, text) -> sources.add(source(path, text)));
    return sources;
  }

  static Map<String, String> texts(Path folder) {
    Map<String, String> texts = new TreeMap<>();
    if (!Files.exists(folder)) {
      return texts;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String path = folder.relativize(file).toString().replace('\\', '/');
        texts.put(path, Files.readString(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }

  /** The generated sources by path, as {@code com/acme/EmitRegistry.java}. */
  static Map<String, String> generated(Compilation compilation) {
    Map<String, String> texts = new TreeMap<>();
    for (JavaFileObject file : compilation.generatedSourceFiles()) {
      String prefix = "/" + StandardLocation.SOURCE_OUTPUT.name() + "/";
      try {
        texts.put(
            file.toUri().getPath().substring(prefix.length()),
            file.getCharContent(false).toString());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return texts;
  }

  /** Loads what was compiled. */
  static ClassLoader load(Compilation compilation) {
    Map<String, byte[]> classes = new HashMap<>();
    String prefix = "/" + StandardLocation.CLASS_OUTPUT.name() + "/";
    for (JavaFileObject file : compilation.generatedFiles()) {
      if (file.getKind() == JavaFileObject.Kind.CLASS) {
        String path = file.toUri().getPath().substring(prefix.length());
        String name = path.substring(0, path.length() - ".class".length()).replace('/', '.');
        try (var in = file.openInputStream()) {
          classes.put(name, in.readAllBytes());
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
    return new ClassLoader(Javac.class.getClassLoader()) {
      @Override
      protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = classes.get(name);
        if (bytes == null) {
          throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes, 0, bytes.length);
      }
    };
  }
}
