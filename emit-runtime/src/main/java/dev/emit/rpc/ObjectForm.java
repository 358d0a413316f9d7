package dev.emit.rpc;

import dev.emit.codec.Codec;
import dev.emit.codec.CodecException;
import dev.emit.codec.Codecs;
import dev.emit.codec.JsonReader;
import dev.emit.codec.JsonShape;
import dev.emit.codec.JsonWriter;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A type as a request or a reply carries it, which is always an object: the type's own members when
 * it is written as an object, or else one member that holds the value (wire protocol, section 2).
 *
 * <p>That member holds a null, too. An untyped value is taken out of it when it is the only one.
 *
 * @param <T> the type
 * @param codec the type's codec
 * @param member the member that holds what is not an object
 */
record ObjectForm<T>(Codec<T> codec, String member) {
  private static final byte[] NULL = {'n', 'u', 'l', 'l'};
  private static final byte[] NO_MEMBERS = {'{', '}'};

  static <Q> ObjectForm<Q> request(Codec<Q> codec) {
    return new ObjectForm<>(codec, "value");
  }

  static <R> ObjectForm<R> reply(Codec<R> codec) {
    return new ObjectForm<>(codec, "result");
  }

  byte[] encodeRequest(@Nullable T value) {
    return codec == Codecs.VOID ? NO_MEMBERS : encode(value);
  }

  byte[] encode(@Nullable T value) {
    byte[] json = codec.encode(value);
    return json[0] == '{' ? json : MembersCodec.INSTANCE.encode(Map.of(member, json));
  }

  @Nullable T decode(Map<String, byte[]> members) {
    if (codec == Codecs.VOID) {
      return null;
    }
    byte[] held = members.get(member);
    if (codec.shape() == JsonShape.VALUE) {
      if (held == null) {
        throw new CodecException("the member '" + member + "' is missing");
      }
      return codec.decode(held);
    }
    if (held != null
        && members.size() == 1
        && (codec.shape() == JsonShape.ANY || Arrays.equals(held, NULL))) {
      return codec.decode(held);
    }
    return codec.decode(MembersCodec.INSTANCE.encode(members));
  }

  /** Writes members that are JSON already. */
  private static final class MembersCodec implements Codec<Map<String, byte[]>> {
    static final MembersCodec INSTANCE = new MembersCodec();

    @Override
    public JsonShape shape() {
      return JsonShape.OBJECT;
    }

    @Override
    public void write(JsonWriter out, @Nullable Map<String, byte[]> members) {
      out.beginObject();
      if (members != null) {
        members.forEach(
            (name, json) -> {
              out.name(name);
              out.writeRaw(json);
            });
      }
      out.endObject();
    }

    @Override
    public Map<String, byte[]> read(JsonReader in) {
      throw new UnsupportedOperationException("an envelope is read as a whole");
    }
  }
}
