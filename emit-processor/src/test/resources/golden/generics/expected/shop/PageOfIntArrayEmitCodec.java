package shop;

import dev.emit.codec.Codec;
import dev.emit.codec.Codecs;
import dev.emit.codec.JsonReader;
import dev.emit.codec.JsonShape;
import dev.emit.codec.JsonWriter;
import dev.emit.codec.MemberNames;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@code Page<int[]>} as JSON.
 */
@Generated("dev.emit.processor.EmitProcessor")
public final class PageOfIntArrayEmitCodec implements Codec<Page<int[]>> {
  /**
   * The only one.
   */
  public static final PageOfIntArrayEmitCodec INSTANCE = new PageOfIntArrayEmitCodec();

  private PageOfIntArrayEmitCodec() {
  }

  @Override
  public void write(JsonWriter out, @Nullable Page<int[]> value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.name(Members.NAMES, 0);
    Members.ITEMS.write(out, value.items());
    out.name(Members.NAMES, 1);
    Codecs.INT_ARRAY.write(out, value.first());
    out.name(Members.NAMES, 2);
    Members.ARRAY.write(out, value.array());
    out.name(Members.NAMES, 3);
    Members.LAST.write(out, value.last());
    out.name(Members.NAMES, 4);
    PageOfIntArrayEmitCodec.INSTANCE.write(out, value.next());
    out.endObject();
  }

  @Override
  @SuppressWarnings("NullAway")
  public @Nullable Page<int[]> read(JsonReader in) {
    if (in.readNull()) {
      return null;
    }
    List<int[]> items = null;
    int[] first = null;
    int[][] array = null;
    Optional<int[]> last = Optional.empty();
    Page<int[]> next = null;
    in.beginObject();
    for (int member = in.nextMember(Members.NAMES); member != MemberNames.END; member = in.nextMember(Members.NAMES)) {
      switch (member) {
        case 0 -> items = Members.ITEMS.read(in);
        case 1 -> first = Codecs.INT_ARRAY.read(in);
        case 2 -> array = Members.ARRAY.read(in);
        case 3 -> last = Members.LAST.read(in);
        case 4 -> next = PageOfIntArrayEmitCodec.INSTANCE.read(in);
        default -> in.skipValue();
      }
    }
    return new Page<>(items, first, array, last, next);
  }

  @Override
  public JsonShape shape() {
    return JsonShape.OBJECT;
  }

  /**
   * What is made at first use: types may refer to each other, and an object that stays in its JVM needs none of it.
   */
  private static final class Members {
    static final MemberNames NAMES = MemberNames.of("items", "first", "array", "last", "next");

    static final Codec<List<int[]>> ITEMS = Codecs.list(Codecs.INT_ARRAY);

    static final Codec<int[][]> ARRAY = Codecs.array(Codecs.INT_ARRAY, int[][]::new);

    static final Codec<Optional<int[]>> LAST = Codecs.optional(Codecs.INT_ARRAY);
  }
}
