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
 * Reads and writes {@link Animal} as JSON.
 */
@Generated("dev.emit.processor.EmitProcessor")
public final class AnimalEmitCodec implements Codec<Animal> {
  /**
   * The only one.
   */
  public static final AnimalEmitCodec INSTANCE = new AnimalEmitCodec();

  private AnimalEmitCodec() {
  }

  @Override
  public void write(JsonWriter out, @Nullable Animal value) {
    if (value == null) {
      out.writeNull();
    } else if (value instanceof Animal.Ant value1) {
      Animal_AntEmitCodec.INSTANCE.write(out, value1);
    } else if (value instanceof Animal.Cat value2) {
      Animal_CatEmitCodec.INSTANCE.write(out, value2);
    } else if (value instanceof Animal.Dog value3) {
      Animal_DogEmitCodec.INSTANCE.write(out, value3);
    } else if (value instanceof Animal.Owl value4) {
      Animal_OwlEmitCodec.INSTANCE.write(out, value4);
    } else if (value instanceof Animal.Wren value5) {
      Animal_WrenEmitCodec.INSTANCE.write(out, value5);
    } else {
      throw new CodecException("no known subtype: " + value);
    }
  }

  @Override
  public @Nullable Animal read(JsonReader in) {
    if (in.readNull()) {
      return null;
    }
    String type = in.peekMember(Members.NAMES, 0);
    return switch (type) {
      case "Ant" -> Animal_AntEmitCodec.INSTANCE.read(in);
      case "Cat" -> Animal_CatEmitCodec.INSTANCE.read(in);
      case "Dog" -> Animal_DogEmitCodec.INSTANCE.read(in);
      case "Owl" -> Animal_OwlEmitCodec.INSTANCE.read(in);
      case "Wren" -> Animal_WrenEmitCodec.INSTANCE.read(in);
      default -> throw in.failure("'" + type + "' is no Animal");
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
