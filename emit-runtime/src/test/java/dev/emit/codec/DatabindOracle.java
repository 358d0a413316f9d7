package dev.emit.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.json.JsonMapper;

/** What holds for each codec and databind, over the samples of a subclass. */
abstract class DatabindOracle {
  static final JsonMapper MAPPER = JsonMapper.builder().build();

  /** A codec, the type as databind knows it, and a value that both must read and write alike. */
  record Sample(Codec<Object> codec, JavaType type, Object value) {
    @Override
    public String toString() {
      String text = value.getClass().isArray() ? type.toString() : type + " " + value;
      return text.length() > 80 ? text.substring(0, 80) : text;
    }
  }

  @SuppressWarnings({"unchecked", "varargs"})
  @SafeVarargs
  static <T> Stream<Sample> of(Codec<T> codec, TypeReference<T> type, T... values) {
    JavaType javaType = MAPPER.getTypeFactory().constructType(type);
    return Arrays.stream(values)
        .map(value -> new Sample((Codec<Object>) (Codec<?>) codec, javaType, value));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void databindReadsWhatTheCodecWrites(Sample sample) {
    byte[] json = sample.codec.encode(sample.value);

    Object expected = MAPPER.readValue(MAPPER.writeValueAsBytes(sample.value), sample.type);
    assertSame(MAPPER.readValue(json, sample.type), expected);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void theCodecReadsWhatDatabindWrites(Sample sample) {
    byte[] json = MAPPER.writeValueAsBytes(sample.value);

    assertSame(sample.codec.decode(json), MAPPER.readValue(json, sample.type));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void theCodecWritesTheTreeThatDatabindWrites(Sample sample) {
    byte[] json = sample.codec.encode(sample.value);

    assertThat(MAPPER.readTree(json))
        .as(new String(json, UTF_8))
        .isEqualTo(MAPPER.readTree(MAPPER.writeValueAsBytes(sample.value)));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void nullIsNullBothWaysAsInDatabind(Sample sample) {
    byte[] json = sample.codec.encode(null);

    assertThat(json).asString(UTF_8).isEqualTo("null");
    assertSame(sample.codec.decode(json), MAPPER.readValue(json, sample.type));
  }

  private static void assertSame(@Nullable Object actual, @Nullable Object expected) {
    assertThat(comparable(actual)).isEqualTo(comparable(expected));
  }

  /** What a value holds, if it has no equals of its own. */
  private static @Nullable Object comparable(@Nullable Object value) {
    if (value instanceof AtomicInteger || value instanceof AtomicLong) {
      return ((Number) value).longValue();
    }
    if (value instanceof AtomicBoolean flag) {
      return flag.get();
    }
    if (value instanceof AtomicReference<?> reference) {
      return Optional.ofNullable(reference.get());
    }
    // Two URLs are compared by their hosts' addresses.
    if (value instanceof URL || value instanceof Pattern) {
      return value.toString();
    }
    if (value instanceof Set<?>) {
      // Where only a set is asked for, ours keeps the order besides.
      return List.of(value instanceof LinkedHashSet ? HashSet.class : value.getClass(), value);
    }
    if (value instanceof Collection<?> elements) {
      return List.of(value.getClass(), new ArrayList<>(elements));
    }
    return value instanceof Map<?, ?> map ? List.of(map.getClass(), new HashMap<>(map)) : value;
  }
}
