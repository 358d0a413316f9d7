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
 * Reads and writes {@link Message.Members} as JSON.
 */
@Generated("dev.emit.processor.EmitProcessor")
final class Message_MembersEmitCodec implements Codec<Message.Members> {
  /**
   * The only one.
   */
  public static final Message_MembersEmitCodec INSTANCE = new Message_MembersEmitCodec();

  private Message_MembersEmitCodec() {
  }

  @Override
  public void write(JsonWriter out, Message. @Nullable Members value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    out.beginObject();
    out.name(Members.NAMES, 0);
    Members.MEMBERS.write(out, value.members());
    out.endObject();
  }

  @Override
  @SuppressWarnings("NullAway")
  public Message. @Nullable Members read(JsonReader in) {
    if (in.readNull()) {
      return null;
    }
    List<String> members = null;
    in.beginObject();
    for (int member = in.nextMember(Members.NAMES); member != MemberNames.END; member = in.nextMember(Members.NAMES)) {
      switch (member) {
        case 0 -> members = Members.MEMBERS.read(in);
        default -> in.skipValue();
      }
    }
    return new Message.Members(members);
  }

  @Override
  public JsonShape shape() {
    return JsonShape.OBJECT;
  }

  /**
   * What is made at first use: types may refer to each other, and an object that stays in its JVM needs none of it.
   */
  private static final class Members {
    static final MemberNames NAMES = MemberNames.of("members");

    static final Codec<List<String>> MEMBERS = Codecs.list(Codecs.STRING);
  }
}
