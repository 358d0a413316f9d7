package shop;

import dev.emit.codec.Codec;
import dev.emit.codec.Codecs;
import dev.emit.codec.JsonReader;
import dev.emit.codec.JsonShape;
import dev.emit.codec.JsonWriter;
import org.jspecify.annotations.Nullable;

enum Texts implements Codec<String> {
  INSTANCE;

  @Override
  public void write(JsonWriter out, @Nullable String value) {
    out.writeString(value);
  }

  @Override
  public @Nullable String read(JsonReader in) {
    return Codecs.STRING.read(in);
  }

  @Override
  public JsonShape shape() {
    return JsonShape.VALUE;
  }
}
