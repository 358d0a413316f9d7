package shop;

import dev.emit.codec.Codec;
import dev.emit.codec.Codecs;
import dev.emit.codec.JsonReader;
import dev.emit.codec.JsonShape;
import dev.emit.codec.JsonWriter;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** Bits as the indexes of those that are set. */
enum Flags implements Codec<BitSet> {
  INSTANCE;

  @Override
  public void write(JsonWriter out, @Nullable BitSet value) {
    Codecs.INT_ARRAY.write(out, value == null ? null : value.stream().toArray());
  }

  @Override
  public @Nullable BitSet read(JsonReader in) {
    int[] set = Codecs.INT_ARRAY.read(in);
    if (set == null) {
      return null;
    }
    BitSet bits = new BitSet();
    for (int bit : set) {
      bits.set(bit);
    }
    return bits;
  }

  @Override
  public JsonShape shape() {
    return JsonShape.VALUE;
  }
}
