package shop;

import dev.emit.codec.Codec;
import dev.emit.codec.Codecs;
import dev.emit.codec.JsonReader;
import dev.emit.codec.JsonShape;
import dev.emit.codec.JsonWriter;
import dev.emit.codec.MemberNames;
import dev.emit.codec.Nulls;
import java.util.Arrays;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link Settings} as JSON.
 */
@Generated("dev.emit.processor.EmitProcessor")
public final class SettingsEmitCodec implements Codec<Settings> {
  /**
   * The only one.
   */
  public static final SettingsEmitCodec INSTANCE = new SettingsEmitCodec();

  private static final Settings DEFAULTS = new Settings();

  private SettingsEmitCodec() {
  }

  @Override
  public void write(JsonWriter out, @Nullable Settings value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    if (value.retries != DEFAULTS.retries) {
      out.name(Members.NAMES, 0);
      out.writeInt(value.retries);
    }
    if (Double.compare(value.factor, DEFAULTS.factor) != 0) {
      out.name(Members.NAMES, 1);
      out.writeDouble(value.factor);
    }
    if (value.key != null && !Arrays.equals(value.key, DEFAULTS.key)) {
      out.name(Members.NAMES, 2);
      Codecs.BYTE_ARRAY.write(out, value.key);
    }
    if (value.name != null && !value.name.equals(DEFAULTS.name)) {
      out.name(Members.NAMES, 3);
      out.writeString(value.name);
    }
    if (value.hosts != null && !value.hosts.equals(DEFAULTS.hosts)) {
      out.name(Members.NAMES, 4);
      Members.HOSTS.write(out, value.hosts);
    }
    out.endObject();
  }

  @Override
  @SuppressWarnings("NullAway")
  public @Nullable Settings read(JsonReader in) {
    if (in.readNull()) {
      return null;
    }
    Settings value = new Settings();
    in.beginObject();
    for (int member = in.nextMember(Members.NAMES); member != MemberNames.END; member = in.nextMember(Members.NAMES)) {
      switch (member) {
        case 0 -> value.retries = in.readInt();
        case 1 -> value.factor = in.readDouble();
        case 2 -> value.key = Codecs.BYTE_ARRAY.read(in);
        case 3 -> {
          if (!in.readNull()) {
            value.name = Codecs.STRING.read(in);
          }
        }
        case 4 -> {
          if (!in.readNull()) {
            value.hosts = Members.HOSTS.read(in);
          }
        }
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
    static final MemberNames NAMES = MemberNames.of("retries", "factor", "key", "name", "hosts");

    static final Codec<List<String>> HOSTS = Nulls.skipped(Codecs.list(Codecs.STRING));
  }
}
