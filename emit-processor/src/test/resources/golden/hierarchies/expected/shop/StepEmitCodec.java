package shop;

import dev.emit.codec.Codec;
import dev.emit.codec.CodecException;
import dev.emit.codec.JsonReader;
import dev.emit.codec.JsonShape;
import dev.emit.codec.JsonWriter;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link Step} as JSON.
 */
@Generated("dev.emit.processor.EmitProcessor")
public final class StepEmitCodec implements Codec<Step> {
  /**
   * The only one.
   */
  public static final StepEmitCodec INSTANCE = new StepEmitCodec();

  private StepEmitCodec() {
  }

  @Override
  public void write(JsonWriter out, @Nullable Step value) {
    if (value == null) {
      out.writeNull();
    } else if (value instanceof Step.Move value1) {
      Step_MoveEmitCodec.INSTANCE.write(out, value1);
    } else if (value instanceof Step.Turn value2) {
      Step_TurnEmitCodec.INSTANCE.write(out, value2);
    } else {
      throw new CodecException("no known subtype: " + value);
    }
  }

  @Override
  public @Nullable Step read(JsonReader in) {
    if (in.readNull()) {
      return null;
    }
    String type = in.peekName();
    return switch (type) {
      case "Move" -> Step_MoveEmitCodec.INSTANCE.read(in);
      case "Turn" -> Step_TurnEmitCodec.INSTANCE.read(in);
      default -> throw in.failure("'" + type + "' is no Step");
    };
  }

  @Override
  public JsonShape shape() {
    return JsonShape.VALUE;
  }
}
