package shop;

import dev.emit.codec.Codec;
import dev.emit.codec.Codecs;
import dev.emit.codec.JsonReader;
import dev.emit.codec.JsonShape;
import dev.emit.codec.JsonWriter;
import dev.emit.codec.MemberNames;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link Animal.Dog} as JSON.
 */
@Generated("dev.emit.processor.EmitProcessor")
public final class Animal_DogEmitCodec implements Codec<Animal.Dog> {
  /**
   * The only one.
   */
  public static final Animal_DogEmitCodec INSTANCE = new Animal_DogEmitCodec();

  private Animal_DogEmitCodec() {
  }

  @Override
  public void write(JsonWriter out, Animal. @Nullable Dog value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.name(Members.NAMES, 0);
    out.writeString("Dog");
    out.name(Members.NAMES, 1);
    Members.FRIENDS.write(out, value.friends());
    out.endObject();
  }

  @Override
  @SuppressWarnings("NullAway")
  public Animal. @Nullable Dog read(JsonReader in) {
    if (in.readNull()) {
      return null;
    }
    String type = in.peekMember(Members.NAMES, 0, "Dog");
    if (!type.equals("Dog")) {
      throw in.failure("'" + type + "' is no Animal.Dog");
    }
    List<Animal> friends = null;
    in.beginObject();
    for (int member = in.nextMember(Members.NAMES); member != MemberNames.END; member = in.nextMember(Members.NAMES)) {
      switch (member) {
        case 1 -> friends = Members.FRIENDS.read(in);
        default -> in.skipValue();
      }
    }
    return new Animal.Dog(friends);
  }

  @Override
  public JsonShape shape() {
    return JsonShape.OBJECT;
  }

  /**
   * What is made at first use: types may refer to each other, and an object that stays in its JVM needs none of it.
   */
  private static final class Members {
    static final MemberNames NAMES = MemberNames.of("type", "friends");

    static final Codec<List<Animal>> FRIENDS = Codecs.list(AnimalEmitCodec.INSTANCE);
  }
}
