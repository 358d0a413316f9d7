package shop;

import dev.emit.codec.Codec;
import dev.emit.codec.JsonReader;
import dev.emit.codec.JsonShape;
import dev.emit.codec.JsonWriter;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

record Millis() implements Codec<Instant> {
  @Override
  public void write(JsonWriter out, @Nullable Instant value) {
    if (value == null) {
      out.writeNull();
    } else {
      out.writeLong(value.toEpochMilli());
    }
  }

  @Override
  public @Nullable Instant read(JsonReader in) {
    return in.readNull() ? null : Instant.ofEpochMilli(in.readLong());
  }

  @Override
  public JsonShape shape() {
    return JsonShape.VALUE;
  }
}
