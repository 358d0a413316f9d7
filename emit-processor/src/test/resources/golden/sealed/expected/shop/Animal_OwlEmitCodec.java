package shop;

import dev.emit.codec.Codec;
import dev.emit.codec.JsonReader;
import dev.emit.codec.JsonShape;
import dev.emit.codec.JsonWriter;
import dev.emit.codec.MemberNames;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link Animal.Owl} as JSON.
 */
@Generated("dev.emit.processor.EmitProcessor")
public final class Animal_OwlEmitCodec implements Codec<Animal.Owl> {
  /**
   * The only one.
   */
  public static final Animal_OwlEmitCodec INSTANCE = new Animal_OwlEmitCodec();

  private Animal_OwlEmitCodec() {
  }

  @Override
  public void write(JsonWriter out, Animal. @Nullable Owl value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.name(Members.NAMES, 0);
    out.writeString("Owl");
    out.name(Members.NAMES, 1);
    out.writeBoolean(value.wise());
    out.endObject();
  }

  @Override
  public Animal. @Nullable Owl read(JsonReader in) {
    if (in.readNull()) {
      return null;
    }
    String type = in.peekMember(Members.NAMES, 0, "Owl");
    if (!type.equals("Owl")) {
      throw in.failure("'" + type + "' is no Animal.Owl");
    }
    boolean wise = false;
    in.beginObject();
    for (int member = in.nextMember(Members.NAMES); member != MemberNames.END; member = in.nextMember(Members.NAMES)) {
      switch (member) {
        case 1 -> wise = in.readBoolean();
        default -> in.skipValue();
      }
    }
    return new Animal.Owl(wise);
  }

  @Override
  public JsonShape shape() {
    return JsonShape.OBJECT;
  }

  /**
   * What is made at first use: types may refer to each other, and an object that stays in its JVM needs none of it.
   */
  private static final class Members {
    static final MemberNames NAMES = MemberNames.of("type", "wise");
  }
}
