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
 * Reads and writes {@code Page<Page<Everything.Item[]>>} as JSON.
 */
@Generated("dev.emit.processor.EmitProcessor")
@SuppressWarnings({
    "rawtypes",
    "unchecked"
})
final class PageOfPageOfEverything_ItemArrayEmitCodec implements Codec<Page<Page<Everything.Item[]>>> {
  /**
   * The only one.
   */
  public static final PageOfPageOfEverything_ItemArrayEmitCodec INSTANCE = new PageOfPageOfEverything_ItemArrayEmitCodec();

  private PageOfPageOfEverything_ItemArrayEmitCodec() {
  }

  @Override
  public void write(JsonWriter out, @Nullable Page<Page<Everything.Item[]>> value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.name(Members.NAMES, 0);
    Members.ITEMS.write(out, value.items());
    out.name(Members.NAMES, 1);
    PageOfEverything_ItemArrayEmitCodec.INSTANCE.write(out, value.first());
    out.name(Members.NAMES, 2);
    Members.ARRAY.write(out, value.array());
    out.name(Members.NAMES, 3);
    Members.LAST.write(out, value.last());
    out.name(Members.NAMES, 4);
    PageOfPageOfEverything_ItemArrayEmitCodec.INSTANCE.write(out, value.next());
    out.endObject();
  }

  @Override
  @SuppressWarnings("NullAway")
  public @Nullable Page<Page<Everything.Item[]>> read(JsonReader in) {
    if (in.readNull()) {
      return null;
    }
    List<Page<Everything.Item[]>> items = null;
    Page<Everything.Item[]> first = null;
    Page<Everything.Item[]>[] array = null;
    Optional<Page<Everything.Item[]>> last = Optional.empty();
    Page<Page<Everything.Item[]>> next = null;
    in.beginObject();
    for (int member = in.nextMember(Members.NAMES); member != MemberNames.END; member = in.nextMember(Members.NAMES)) {
      switch (member) {
        case 0 -> items = Members.ITEMS.read(in);
        case 1 -> first = PageOfEverything_ItemArrayEmitCodec.INSTANCE.read(in);
        case 2 -> array = Members.ARRAY.read(in);
        case 3 -> last = Members.LAST.read(in);
        case 4 -> next = PageOfPageOfEverything_ItemArrayEmitCodec.INSTANCE.read(in);
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

    static final Codec<List<Page<Everything.Item[]>>> ITEMS = Codecs.list(PageOfEverything_ItemArrayEmitCodec.INSTANCE);

    static final Codec<Page<Everything.Item[]>[]> ARRAY = Codecs.array(PageOfEverything_ItemArrayEmitCodec.INSTANCE, Page[]::new);

    static final Codec<Optional<Page<Everything.Item[]>>> LAST = Codecs.optional(PageOfEverything_ItemArrayEmitCodec.INSTANCE);
  }
}
