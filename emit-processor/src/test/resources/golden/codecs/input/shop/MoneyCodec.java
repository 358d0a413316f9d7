package shop;

import dev.emit.codec.Codec;
import dev.emit.codec.JsonShape;
import dev.emit.codec.JsonReader;
import dev.emit.codec.JsonWriter;
import org.jspecify.annotations.Nullable;

final class MoneyCodec implements Codec<Money> {
  static final MoneyCodec INSTANCE = new MoneyCodec();

  private MoneyCodec() {}

  @Override
  public void write(JsonWriter out, @Nullable Money value) {
    out.writeString(value == null ? null : value.cents + " cents");
  }

  @Override
  public @Nullable Money read(JsonReader in) {
    return in.readNull() ? null : new Money(Long.parseLong(in.readString().split(" ")[0]));
  }

  @Override
  public JsonShape shape() {
    return JsonShape.VALUE;
  }
}
