package shop;

import dev.emit.codec.Codec;
import dev.emit.codec.Codecs;
import dev.emit.codec.JsonReader;
import dev.emit.codec.JsonShape;
import dev.emit.codec.JsonWriter;
import dev.emit.codec.MemberNames;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link Everything} as JSON.
 */
@Generated("dev.emit.processor.EmitProcessor")
@SuppressWarnings({
    "rawtypes",
    "unchecked"
})
final class EverythingEmitCodec implements Codec<Everything> {
  /**
   * The only one.
   */
  public static final EverythingEmitCodec INSTANCE = new EverythingEmitCodec();

  private EverythingEmitCodec() {
  }

  @Override
  public void write(JsonWriter out, @Nullable Everything value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.name(Members.NAMES, 0);
    PageOfEverything_ItemEmitCodec.INSTANCE.write(out, value.items);
    out.name(Members.NAMES, 1);
    PageOfPageOfEverything_ItemArrayEmitCodec.INSTANCE.write(out, value.pages);
    out.name(Members.NAMES, 2);
    PageOfIntArrayEmitCodec.INSTANCE.write(out, value.numbers);
    out.name(Members.NAMES, 3);
    RangeOfIntegerEmitCodec.INSTANCE.write(out, value.range);
    out.name(Members.NAMES, 4);
    SubOfIntegerEmitCodec.INSTANCE.write(out, value.sub);
    out.name(Members.NAMES, 5);
    Members.WILD.write(out, value.wild);
    out.name(Members.NAMES, 6);
    Members.OBJECTS.write(out, value.objects);
    out.name(Members.NAMES, 7);
    Members.PAIR.write(out, value.pair);
    out.name(Members.NAMES, 8);
    Members.LISTS.write(out, value.lists);
    out.endObject();
  }

  @Override
  @SuppressWarnings("NullAway")
  public @Nullable Everything read(JsonReader in) {
    if (in.readNull()) {
      return null;
    }
    Everything value = new Everything();
    in.beginObject();
    for (int member = in.nextMember(Members.NAMES); member != MemberNames.END; member = in.nextMember(Members.NAMES)) {
      switch (member) {
        case 0 -> value.items = PageOfEverything_ItemEmitCodec.INSTANCE.read(in);
        case 1 -> value.pages = PageOfPageOfEverything_ItemArrayEmitCodec.INSTANCE.read(in);
        case 2 -> value.numbers = PageOfIntArrayEmitCodec.INSTANCE.read(in);
        case 3 -> value.range = RangeOfIntegerEmitCodec.INSTANCE.read(in);
        case 4 -> value.sub = SubOfIntegerEmitCodec.INSTANCE.read(in);
        case 5 -> value.wild = Members.WILD.read(in);
        case 6 -> value.objects = Members.OBJECTS.read(in);
        case 7 -> value.pair = Members.PAIR.read(in);
        case 8 -> value.lists = Members.LISTS.read(in);
        default -> in.skipValue();
      }
    }
    return value;
  }

  @Override
  public JsonShape shape() {
    return JsonShape.OBJECT;
  }

  /**
   * What is made at first use: types may refer to each other, and an object that stays in its JVM needs none of it.
   */
  private static final class Members {
    static final MemberNames NAMES = MemberNames.of("items", "pages", "numbers", "range", "sub", "wild", "objects", "pair", "lists");

    static final Codec<List<? extends Everything.CharSequenceHolder<? extends String>>> WILD = (Codec<List<? extends Everything.CharSequenceHolder<? extends String>>>) (Codec<?>) Codecs.list((Codec<Everything.CharSequenceHolder<? extends String>>) (Codec<?>) Everything_CharSequenceHolderOfStringEmitCodec.INSTANCE);

    static final Codec<Map<String, ? super Integer>> OBJECTS = (Codec<Map<String, ? super Integer>>) (Codec<?>) Codecs.MAP;

    static final Codec<Everything.Pair<?, ? extends List<? extends Everything.Item>>> PAIR = (Codec<Everything.Pair<?, ? extends List<? extends Everything.Item>>>) (Codec<?>) Everything_PairOfObjectAndListOfExtendsEverything_ItemEmitCodec.INSTANCE;

    static final Codec<List<?>[]> LISTS = Codecs.array((Codec<List<?>>) (Codec<?>) Codecs.list(Codecs.OBJECT), List[]::new);
  }
}
