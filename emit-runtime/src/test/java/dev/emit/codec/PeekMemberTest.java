package dev.emit.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A member is seen wherever it stands, and the object is read from its beginning all the same. */
class PeekMemberTest {
  private static final MemberNames TYPE = MemberNames.of("type");

  /** Reads a list of objects as their types and whole texts. */
  private static final Codec<String> CODEC =
      new Codec<>() {
        @Override
        public void write(JsonWriter out, @Nullable String value) {
          out.writeString(value);
        }

        @Override
        public String read(JsonReader in) {
          StringBuilder all = new StringBuilder();
          in.beginArray();
          while (in.nextElement()) {
            all.append(in.peekMember(TYPE, 0)).append(new String(in.readRaw(), UTF_8));
          }
          return all.toString();
        }

        @Override
        public JsonShape shape() {
          return JsonShape.ANY;
        }
      };

  @Test
  void memberIsSeenWhereverItStands() {
    String json =
        "[{\"type\":\"A\"},{\"x\":{\"type\":\"no\"},\"y\":[1],\"type\":\"B\"},{\"t\\u0079pe\":\"C\",\"z\":1}]";
    assertThat(CODEC.decode(json.getBytes(UTF_8)))
        .isEqualTo(
            "A{\"type\":\"A\"}"
                + "B{\"x\":{\"type\":\"no\"},\"y\":[1],\"type\":\"B\"}"
                + "C{\"t\\u0079pe\":\"C\",\"z\":1}");
  }

  @Test
  void numbersAndBooleansAreTexts() {
    String json = "[{\"type\":1.50},{\"type\":[1],\"type\":null,\"type\":true}]";
    assertThat(CODEC.decode(json.getBytes(UTF_8)))
        .isEqualTo("1.50{\"type\":1.50}" + "true{\"type\":[1],\"type\":null,\"type\":true}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[{}]", "[{\"x\":1}]", "[{\"type\":null}]", "[[]]", "[1]", "[{\"x\":"})
  void whatHasNoSuchTextIsRefused(String json) {
    assertThatThrownBy(() -> CODEC.decode(json.getBytes(UTF_8)))
        .isExactlyInstanceOf(CodecException.class);
  }
}
