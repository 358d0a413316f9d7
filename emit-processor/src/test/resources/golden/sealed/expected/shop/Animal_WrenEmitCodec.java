package shop;

import dev.emit.codec.Codec;
import dev.emit.codec.Codecs;
import dev.emit.codec.JsonReader;
import dev.emit.codec.JsonShape;
import dev.emit.codec.JsonWriter;
import dev.emit.codec.MemberNames;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link Animal.Wren} as JSON.
 */
@Generated("dev.emit.processor.EmitProcessor")
public final class Animal_WrenEmitCodec implements Codec<Animal.Wren> {
  /**
   * The only one.
   */
  public static final Animal_WrenEmitCodec INSTANCE = new Animal_WrenEmitCodec();

  private Animal_WrenEmitCodec() {
  }

  @Override
  public void write(JsonWriter out, Animal. @Nullable Wren value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.name(Members.NAMES, 0);
    out.writeString("Wren");
    out.name(Members.NAMES, 1);
    out.writeString(value.song);
    out.endObject();
  }

  @Override
  @SuppressWarnings("NullAway")
  public Animal. @Nullable Wren read(JsonReader in) {
    if (in.readNull()) {
      return null;
    }
    String type = in.peekMember(Members.NAMES, 0, "Wren");
    if (!type.equals("Wren")) {
      throw in.failure("'" + type + "' is no Animal.Wren");
    }
    Animal.Wren value = new Animal.Wren();
    in.beginObject();
    for (int member = in.nextMember(Members.NAMES); member != MemberNames.END; member = in.nextMember(Members.NAMES)) {
      switch (member) {
        case 1 -> value.song = Codecs.STRING.read(in);
        default -> in.skipValue();
      }
    }
    return value;
  }

  @Override
  public JsonShape shape() {
    return JsonShape.OBJECT;
  }

  /**
   * What is made at first use: types may refer to each other, and an object that stays in its JVM needs none of it.
   */
  private static final class Members {
    static final MemberNames NAMES = MemberNames.of("type", "song");
  }
}
