package shop;

import dev.emit.codec.Codec;
import dev.emit.codec.Codecs;
import dev.emit.codec.JsonReader;
import dev.emit.codec.JsonShape;
import dev.emit.codec.JsonWriter;
import dev.emit.codec.MemberNames;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@code Everything.Pair<Object, List<? extends Everything.Item>>} as JSON.
 */
@Generated("dev.emit.processor.EmitProcessor")
@SuppressWarnings({
    "rawtypes",
    "unchecked"
})
final class Everything_PairOfObjectAndListOfExtendsEverything_ItemEmitCodec implements Codec<Everything.Pair<Object, List<? extends Everything.Item>>> {
  /**
   * The only one.
   */
  public static final Everything_PairOfObjectAndListOfExtendsEverything_ItemEmitCodec INSTANCE = new Everything_PairOfObjectAndListOfExtendsEverything_ItemEmitCodec();

  private Everything_PairOfObjectAndListOfExtendsEverything_ItemEmitCodec() {
  }

  @Override
  public void write(JsonWriter out,
      Everything. @Nullable Pair<Object, List<? extends Everything.Item>> value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.name(Members.NAMES, 0);
    Codecs.OBJECT.write(out, value.left());
    out.name(Members.NAMES, 1);
    Members.RIGHT.write(out, value.right());
    out.endObject();
  }

  @Override
  @SuppressWarnings("NullAway")
  public Everything. @Nullable Pair<Object, List<? extends Everything.Item>> read(JsonReader in) {
    if (in.readNull()) {
      return null;
    }
    Object left = null;
    List<? extends Everything.Item> right = null;
    in.beginObject();
    for (int member = in.nextMember(Members.NAMES); member != MemberNames.END; member = in.nextMember(Members.NAMES)) {
      switch (member) {
        case 0 -> left = Codecs.OBJECT.read(in);
        case 1 -> right = Members.RIGHT.read(in);
        default -> in.skipValue();
      }
    }
    return new Everything.Pair<>(left, right);
  }

  @Override
  public JsonShape shape() {
    return JsonShape.OBJECT;
  }

  /**
   * What is made at first use: types may refer to each other, and an object that stays in its JVM needs none of it.
   */
  private static final class Members {
    static final MemberNames NAMES = MemberNames.of("left", "right");

    static final Codec<List<? extends Everything.Item>> RIGHT = (Codec<List<? extends Everything.Item>>) (Codec<?>) Codecs.list(Everything_ItemEmitCodec.INSTANCE);
  }
}
