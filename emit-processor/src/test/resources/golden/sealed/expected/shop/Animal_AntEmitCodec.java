package shop;

import dev.emit.codec.Codec;
import dev.emit.codec.JsonReader;
import dev.emit.codec.JsonShape;
import dev.emit.codec.JsonWriter;
import dev.emit.codec.MemberNames;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link Animal.Ant} as JSON.
 */
@Generated("dev.emit.processor.EmitProcessor")
public final class Animal_AntEmitCodec implements Codec<Animal.Ant> {
  /**
   * The only one.
   */
  public static final Animal_AntEmitCodec INSTANCE = new Animal_AntEmitCodec();

  private Animal_AntEmitCodec() {
  }

  @Override
  public void write(JsonWriter out, Animal. @Nullable Ant value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.name(Members.NAMES, 0);
    out.writeString("Ant");
    out.endObject();
  }

  @Override
  public Animal. @Nullable Ant read(JsonReader in) {
    if (in.readNull()) {
      return null;
    }
    String type = in.peekMember(Members.NAMES, 0, "Ant");
    if (!type.equals("Ant")) {
      throw in.failure("'" + type + "' is no Animal.Ant");
    }
    in.beginObject();
    for (int member = in.nextMember(Members.NAMES); member != MemberNames.END; member = in.nextMember(Members.NAMES)) {
      in.skipValue();
    }
    return new Animal.Ant();
  }

  @Override
  public JsonShape shape() {
    return JsonShape.OBJECT;
  }

  /**
   * What is made at first use: types may refer to each other, and an object that stays in its JVM needs none of it.
   */
  private static final class Members {
    static final MemberNames NAMES = MemberNames.of("type");
  }
}
