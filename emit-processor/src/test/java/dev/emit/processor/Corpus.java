package dev.emit.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.OptBoolean;
import com.google.testing.compile.Compilation;
import dev.emit.codec.Codec;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/** The message types of the folder {@code corpus}, compiled, with their generated codecs. */
final class Corpus {
  static final Path FOLDER = Path.of("src/test/resources/corpus");

  private static @Nullable Corpus compiled;

  private final ClassLoader loader;
  private final List<Class<?>> messages = new ArrayList<>();

  private Corpus(ClassLoader loader) {
    this.loader = loader;
    names().forEach(name -> messages.add(load(name)));
  }

  /** The corpus, with a handler for each message. */
  static List<JavaFileObject> sources() {
    StringBuilder handlers = new StringBuilder("package corpus;\n\n");
    handlers.append("@SuppressWarnings(\"deprecation\")\nclass Handlers {\n");
    for (String name : names()) {
      handlers.append(
          "  @dev.emit.annotations.On(\"%1$s\") void on%1$s(%1$s message) {}\n".formatted(name));
    }
    List<JavaFileObject> sources = new ArrayList<>();
    Javac.texts(FOLDER).forEach((file, text) -> sources.add(Javac.source("corpus/" + file, text)));
    sources.add(Javac.source("corpus/Handlers.java", handlers.append("}\n").toString()));
    return sources;
  }

  /** The corpus, compiled once and without a warning. */
  static synchronized Corpus compiled() {
    if (compiled == null) {
      Compilation compilation = Javac.compile(sources());
      assertThat(compilation.diagnostics()).isEmpty();
      compiled = new Corpus(Javac.load(compilation));
    }
    return compiled;
  }

  private static List<String> names() {
    List<String> names = new ArrayList<>();
    Javac.texts(FOLDER)
        .forEach(
            (file, text) -> {
              String name = file.replace(".java", "");
              boolean isGeneric = text.matches("(?s).*\\b(record|class|interface) " + name + "<.*");
              if (!isGeneric) {
                names.add(name);
              }
            });
    return names;
  }

  List<Class<?>> messages() {
    return messages;
  }

  @SuppressWarnings("unchecked") // The codec is that of the class.
  Codec<Object> codec(Class<?> message) {
    try {
      Field instance = loader.loadClass(message.getName() + "EmitCodec").getField("INSTANCE");
      instance.setAccessible(true);
      return (Codec<Object>) instance.get(null);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  /** Databind with its defaults. */
  JsonMapper databind() {
    return databind(new JsonFactory()).build();
  }

  /** Databind, told only what Emit takes a bare sealed hierarchy to be. */
  JsonMapper.Builder databind(JsonFactory json) {
    // An annotation is never without effect to us, as @JsonEnumDefaultValue is by its default.
    JsonMapper.Builder mapper =
        JsonMapper.builder(json).enable(EnumFeature.READ_UNKNOWN_ENUM_VALUES_USING_DEFAULT_VALUE);
    Javac.texts(FOLDER)
        .keySet()
        .forEach(file -> addBareHierarchies(mapper, load(file.replace(".java", ""))));
    return mapper;
  }

  private Class<?> load(String name) {
    try {
      return loader.loadClass("corpus." + name);
    } catch (ClassNotFoundException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  private static void addBareHierarchies(JsonMapper.Builder mapper, Class<?> type) {
    if (type.isSealed() && !type.isEnum() && !hasTypeInfo(type)) {
      mapper.addMixIn(type, BySimpleName.class);
    }
    for (Class<?> member : type.getDeclaredClasses()) {
      addBareHierarchies(mapper, member);
    }
  }

  private static boolean hasTypeInfo(Class<?> type) {
    return type.isAnnotationPresent(JsonTypeInfo.class)
        || Stream.of(type.getInterfaces()).anyMatch(Corpus::hasTypeInfo)
        || (type.getSuperclass() != null && hasTypeInfo(type.getSuperclass()));
  }

  @JsonTypeInfo(
      use = JsonTypeInfo.Id.SIMPLE_NAME,
      property = "type",
      requireTypeIdForSubtypes = OptBoolean.FALSE)
  private interface BySimpleName {}
}
