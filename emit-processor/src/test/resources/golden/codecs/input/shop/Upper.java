package shop;

import dev.emit.codec.Codec;
import dev.emit.codec.JsonShape;
import dev.emit.codec.JsonReader;
import dev.emit.codec.JsonWriter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

record Upper() implements Codec<String> {
  @Override
  public void write(JsonWriter out, @Nullable String value) {
    out.writeString(value == null ? null : value.toUpperCase(Locale.ROOT));
  }

  @Override
  public @Nullable String read(JsonReader in) {
    return in.readNull() ? null : in.readString().toLowerCase(Locale.ROOT);
  }

  @Override
  public JsonShape shape() {
    return JsonShape.VALUE;
  }
}
