package dev.emit.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static tools.jackson.databind.cfg.CoercionInputShape.Boolean;
import static tools.jackson.databind.cfg.CoercionInputShape.EmptyArray;
import static tools.jackson.databind.cfg.CoercionInputShape.EmptyString;
import static tools.jackson.databind.cfg.CoercionInputShape.Float;
import static tools.jackson.databind.cfg.CoercionInputShape.Integer;

import dev.emit.codec.CodecException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/**
 * Decodes bytes, which may be anything, by a generated codec and by databind. What the codec takes,
 * databind reads to the same value; what it refuses of plain types, databind refuses as well, once
 * its coercions are switched off.
 */
final class Decoding {
  /** Types of plain members, for which databind's coercions can be switched off. */
  private static final Set<String> PLAIN =
      Set.of(
          "Primitives",
          "Boxes",
          "Numbers",
          "OneString",
          "OneList",
          "Recursive",
          "Nested",
          "DeepCollections",
          "Optionals",
          "Kinds",
          "Renamed",
          "Required",
          "HashTwins",
          "UnicodeNames",
          "ManyMembers",
          "BeanNames",
          "BeanAnnotated",
          "BeanDefaults",
          "MutualBeans",
          "Untyped");

  private static final Pattern NUMBER_IN_TEXT = Pattern.compile("\"[^\"]*[\\d\\\\]");

  private static final Pattern BLANKS = Pattern.compile("\"\\s|\\s\"|\"\"|\\\\");

  private static final Pattern KIND_TWICE = Pattern.compile("\"kind\".*\"kind\"|\\\\");

  /**
   * What databind reads otherwise: it counts days as Julius Caesar did before 1582, takes a text of
   * digits for the number of an enum's constant, leaves out the blanks around the name of a file
   * and around a pattern, of which an empty one is null, and takes a second discriminator for a
   * member.
   */
  private static final Map<String, Pattern> OTHERWISE =
      Map.of(
          "OldDates", Pattern.compile("\"([+-]|0|1[0-4]|15[0-8])"),
          "AllNamedEnum", NUMBER_IN_TEXT,
          "EnumForms", NUMBER_IN_TEXT,
          "LibraryScalars", BLANKS,
          "NonEmptyTypes", BLANKS,
          "NumberEnum", NUMBER_IN_TEXT,
          "TypedExisting", KIND_TWICE,
          "UseEnums", NUMBER_IN_TEXT,
          "UseTyped", KIND_TWICE);

  /** In place of a value. */
  private record Refused(@Nullable String why) {}

  private final Corpus corpus;
  private final JsonMapper defaults;
  private final JsonMapper strict;

  Decoding(Corpus corpus) {
    this.corpus = corpus;
    this.defaults = mapper().build();
    JsonMapper.Builder mapper =
        mapper()
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
    for (CoercionInputShape shape : EnumSet.of(Integer, Float, Boolean)) {
      mapper.withCoercionConfig(
          LogicalType.Textual, each -> each.setCoercion(shape, CoercionAction.Fail));
    }
    mapper.withCoercionConfigDefaults(
        each ->
            each.setCoercion(EmptyString, CoercionAction.Fail)
                .setCoercion(EmptyArray, CoercionAction.Fail));
    this.strict = mapper.build();
  }

  /**
   * Databind with the limits and the numbers of Emit's reader. It does not refuse names because it
   * has met too many others with the same hash before.
   */
  private JsonMapper.Builder mapper() {
    StreamReadConstraints limits = StreamReadConstraints.builder().maxNestingDepth(100).build();
    return corpus
        .databind(
            JsonFactory.builder()
                .streamReadConstraints(limits)
                .disable(TokenStreamFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
                .build())
        .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS);
  }

  /** Fails where the two do not agree, or the codec throws something else than its exception. */
  void compare(Class<?> type, byte[] json) {
    Object ours = byUs(type, json);
    if (!(ours instanceof Refused) && !isOtherwise(type, json)) {
      assertThat(ours).as(text(json)).isEqualTo(by(defaults, type, json));
    } else if (ours instanceof Refused
        && PLAIN.contains(type.getSimpleName())
        && !isLeniency(json)) {
      assertThat(by(strict, type, json)).as(text(json)).isInstanceOf(Refused.class);
    }
  }

  private static boolean isOtherwise(Class<?> type, byte[] json) {
    Pattern pattern = OTHERWISE.get(type.getSimpleName());
    return pattern != null && pattern.matcher(text(json)).find();
  }

  private static String text(byte[] json) {
    return new String(json, StandardCharsets.UTF_8);
  }

  private @Nullable Object byUs(Class<?> type, byte[] json) {
    try {
      return Structure.of(corpus.codec(type).decode(json));
    } catch (CodecException e) {
      return new Refused(e.getMessage());
    }
  }

  private static @Nullable Object by(JsonMapper databind, Class<?> type, byte[] json) {
    try {
      return Structure.of(databind.readValue(json, type));
    } catch (JacksonException e) {
      return new Refused(e.getMessage());
    }
  }

  /** Whether text has what Jackson's parser takes, and the RFC or UTF-8 does not. */
  private static boolean isLeniency(byte[] json) {
    String text = text(json);
    // A byte that is no UTF-8 became a replacement character; or another encoding was detected.
    return text.contains("\ufffd")
        || text.contains("\ufeff")
        || text.contains("INF")
        || text.contains("+Inf")
        || text.toLowerCase(Locale.ROOT).contains("\\ud")
        || text.indexOf('\0') >= 0;
  }
}
