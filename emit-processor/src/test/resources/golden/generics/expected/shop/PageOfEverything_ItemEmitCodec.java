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
 * Reads and writes {@code Page<Everything.Item>} as JSON.
 */
@Generated("dev.emit.processor.EmitProcessor")
final class PageOfEverything_ItemEmitCodec implements Codec<Page<Everything.Item>> {
  /**
   * The only one.
   */
  public static final PageOfEverything_ItemEmitCodec INSTANCE = new PageOfEverything_ItemEmitCodec();

  private PageOfEverything_ItemEmitCodec() {
  }

  @Override
  public void write(JsonWriter out, @Nullable Page<Everything.Item> value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.name(Members.NAMES, 0);
    Members.ITEMS.write(out, value.items());
    out.name(Members.NAMES, 1);
    Everything_ItemEmitCodec.INSTANCE.write(out, value.first());
    out.name(Members.NAMES, 2);
    Members.ARRAY.write(out, value.array());
    out.name(Members.NAMES, 3);
    Members.LAST.write(out, value.last());
    out.name(Members.NAMES, 4);
    PageOfEverything_ItemEmitCodec.INSTANCE.write(out, value.next());
    out.endObject();
  }

  @Override
  @SuppressWarnings("NullAway")
  public @Nullable Page<Everything.Item> read(JsonReader in) {
    if (in.readNull()) {
      return null;
    }
    List<Everything.Item> items = null;
    Everything.Item first = null;
    Everything.Item[] array = null;
    Optional<Everything.Item> last = Optional.empty();
    Page<Everything.Item> next = null;
    in.beginObject();
    for (int member = in.nextMember(Members.NAMES); member != MemberNames.END; member = in.nextMember(Members.NAMES)) {
      switch (member) {
        case 0 -> items = Members.ITEMS.read(in);
        case 1 -> first = Everything_ItemEmitCodec.INSTANCE.read(in);
        case 2 -> array = Members.ARRAY.read(in);
        case 3 -> last = Members.LAST.read(in);
        case 4 -> next = PageOfEverything_ItemEmitCodec.INSTANCE.read(in);
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

    static final Codec<List<Everything.Item>> ITEMS = Codecs.list(Everything_ItemEmitCodec.INSTANCE);

    static final Codec<Everything.Item[]> ARRAY = Codecs.array(Everything_ItemEmitCodec.INSTANCE, Everything.Item[]::new);

    static final Codec<Optional<Everything.Item>> LAST = Codecs.optional(Everything_ItemEmitCodec.INSTANCE);
  }
}
