package dev.emit.json;

import java.io.ByteArrayOutputStream;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON that has no type, by Jackson databind with its default settings: maps, lists, trees, and
 * whatever objects a program puts into them. It reads {@code NaN} and the infinities and never
 * writes them. Safe for threads.
 */
public final class UntypedJson {
  /** How deep objects and arrays may be nested, in what is read and in what is written. */
  public static final int MAX_DEPTH = 100;

  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
                  .streamWriteConstraints(
                      StreamWriteConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
                  .build())
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .build();

  private static final ObjectReader OBJECT = MAPPER.readerFor(Object.class);
  private static final ObjectReader TREE = MAPPER.readerFor(JsonNode.class);
  private static final ObjectReader MAP =
      MAPPER.readerFor(new TypeReference<Map<String, Object>>() {});

  private UntypedJson() {}

  /**
   * Reads a value of any kind.
   *
   * @param json holds the text, in UTF-8
   * @param offset where the text begins
   * @param length how many bytes it has
   * @return a map, list, string, number, boolean or null
   * @throws JsonException if the text isn't one JSON value within the limits
   */
  public static @Nullable Object readObject(byte[] json, int offset, int length) {
    return read(() -> OBJECT.readValue(json, offset, length));
  }

  /**
   * Reads an object.
   *
   * @param json holds the text, in UTF-8
   * @param offset where the text begins
   * @param length how many bytes it has
   * @return a map that can be changed and keeps the order, or null for {@code null}
   * @throws JsonException if the text isn't one JSON object within the limits
   */
  public static @Nullable Map<String, Object> readMap(byte[] json, int offset, int length) {
    return read(() -> MAP.readValue(json, offset, length));
  }

  /**
   * Reads a value of any kind as a tree.
   *
   * @param json holds the text, in UTF-8
   * @param offset where the text begins
   * @param length how many bytes it has
   * @return the tree; a null node for {@code null}
   * @throws JsonException if the text isn't one JSON value within the limits
   */
  public static @Nullable JsonNode readTree(byte[] json, int offset, int length) {
    return read(() -> TREE.readValue(json, offset, length));
  }

  private static <T> @Nullable T read(Supplier<@Nullable T> reading) {
    try {
      return reading.get();
    } catch (JacksonException e) {
      throw new JsonException(e.getOriginalMessage(), null);
    }
  }

  /**
   * Writes a value.
   *
   * @param value a map, a tree, or any object that databind writes by its defaults
   * @param maxDepth how deep its objects and arrays may be nested
   * @return the text, in UTF-8
   * @throws JsonException if the value has no JSON form
   */
  public static byte[] write(@Nullable Object value, int maxDepth) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
    try (JsonGenerator out = new StrictGenerator(MAPPER.createGenerator(bytes), maxDepth)) {
      MAPPER.writeValue(out, value);
    } catch (JacksonException e) {
      throw new JsonException(e.getOriginalMessage(), e);
    }
    return bytes.toByteArray();
  }
}
