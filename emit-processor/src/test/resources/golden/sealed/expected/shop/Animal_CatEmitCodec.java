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
 * Reads and writes {@link Animal.Cat} as JSON.
 */
@Generated("dev.emit.processor.EmitProcessor")
public final class Animal_CatEmitCodec implements Codec<Animal.Cat> {
  /**
   * The only one.
   */
  public static final Animal_CatEmitCodec INSTANCE = new Animal_CatEmitCodec();

  private Animal_CatEmitCodec() {
  }

  @Override
  public void write(JsonWriter out, Animal. @Nullable Cat value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.name(Members.NAMES, 0);
    out.writeString("Cat");
    out.name(Members.NAMES, 1);
    out.writeString(value.name());
    out.name(Members.NAMES, 2);
    out.writeInt(value.lives());
    out.endObject();
  }

  @Override
  @SuppressWarnings("NullAway")
  public Animal. @Nullable Cat read(JsonReader in) {
    if (in.readNull()) {
      return null;
    }
    String type = in.peekMember(Members.NAMES, 0, "Cat");
    if (!type.equals("Cat")) {
      throw in.failure("'" + type + "' is no Animal.Cat");
    }
    String name = null;
    int lives = 0;
    in.beginObject();
    for (int member = in.nextMember(Members.NAMES); member != MemberNames.END; member = in.nextMember(Members.NAMES)) {
      switch (member) {
        case 1 -> name = Codecs.STRING.read(in);
        case 2 -> lives = in.readInt();
        default -> in.skipValue();
      }
    }
    return new Animal.Cat(name, lives);
  }

  @Override
  public JsonShape shape() {
    return JsonShape.OBJECT;
  }

  /**
   * What is made at first use: types may refer to each other, and an object that stays in its JVM needs none of it.
   */
  private static final class Members {
    static final MemberNames NAMES = MemberNames.of("type", "name", "lives");
  }
}
