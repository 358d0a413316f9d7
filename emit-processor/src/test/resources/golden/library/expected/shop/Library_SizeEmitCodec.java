package shop;

import dev.emit.codec.Codec;
import dev.emit.codec.JsonReader;
import dev.emit.codec.JsonShape;
import dev.emit.codec.JsonWriter;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link Library.Size} as JSON.
 */
@Generated("dev.emit.processor.EmitProcessor")
public final class Library_SizeEmitCodec implements Codec<Library.Size> {
  /**
   * The only one.
   */
  public static final Library_SizeEmitCodec INSTANCE = new Library_SizeEmitCodec();

  private Library_SizeEmitCodec() {
  }

  @Override
  public void write(JsonWriter out, Library. @Nullable Size value) {
    out.writeString(value == null ? null : value.toString());
  }

  @Override
  public Library. @Nullable Size read(JsonReader in) {
    if (in.readNull()) {
      return null;
    }
    String text = in.readString();
    for (Library.Size constant : Library.Size.values()) {
      if (constant.toString().equals(text)) {
        return constant;
      }
    }
    throw in.failure("'" + text + "' is no Library.Size");
  }

  @Override
  public JsonShape shape() {
    return JsonShape.VALUE;
  }
}
