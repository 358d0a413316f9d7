package shop;

import dev.emit.codec.Codec;
import dev.emit.codec.CodecException;
import dev.emit.codec.JsonReader;
import dev.emit.codec.JsonShape;
import dev.emit.codec.JsonWriter;
import dev.emit.codec.MemberNames;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link Animal.Bird} as JSON.
 */
@Generated("dev.emit.processor.EmitProcessor")
public final class Animal_BirdEmitCodec implements Codec<Animal.Bird> {
  /**
   * The only one.
   */
  public static final Animal_BirdEmitCodec INSTANCE = new Animal_BirdEmitCodec();

  private Animal_BirdEmitCodec() {
  }

  @Override
  public void write(JsonWriter out, Animal. @Nullable Bird value) {
    if (value == null) {
      out.writeNull();
    } else if (value instanceof Animal.Owl value1) {
      Animal_OwlEmitCodec.INSTANCE.write(out, value1);
    } else if (value instanceof Animal.Wren value2) {
      Animal_WrenEmitCodec.INSTANCE.write(out, value2);
    } else {
      throw new CodecException("no known subtype: " + value);
    }
  }

  @Override
  public Animal. @Nullable Bird read(JsonReader in) {
    if (in.readNull()) {
      return null;
    }
    String type = in.peekMember(Members.NAMES, 0);
    return switch (type) {
      case "Owl" -> Animal_OwlEmitCodec.INSTANCE.read(in);
      case "Wren" -> Animal_WrenEmitCodec.INSTANCE.read(in);
      default -> throw in.failure("'" + type + "' is no Animal.Bird");
    };
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
