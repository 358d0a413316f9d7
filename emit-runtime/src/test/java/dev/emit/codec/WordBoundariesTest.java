package dev.emit.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What is read and written eight bytes at a time, at each length and place in a word. */
class WordBoundariesTest {
  /** The lower byte of the last two is a letter's and a quote's. */
  private static final String ODD = "\"\\\n\u001F\u007F\u0080ÿ\u0141\u2022";

  private final JsonMapper databind = new JsonMapper();

  @Test
  void oneOddCharacterIsFoundWhereverItStands() {
    for (int length = 0; length < 20; length++) {
      for (int place = 0; place <= length; place++) {
        for (int i = 0; i < ODD.length(); i++) {
          String text = "a".repeat(place) + ODD.charAt(i) + " ".repeat(length - place);
          byte[] json = Codecs.STRING.encode(text);
          assertThat(json).isEqualTo(databind.writeValueAsBytes(text));
          assertThat(Codecs.STRING.decode(json)).isEqualTo(text);
        }
      }
    }
  }

  @Test
  void integersOfEachLengthAreWrittenAsTheyAre() {
    for (int shift = 0; shift < Long.SIZE; shift++) {
      for (long near = -2; near <= 2; near++) {
        checkInteger((1L << shift) + near);
      }
    }
    long power = 1;
    for (int digits = 0; digits < 19; digits++, power *= 10) {
      for (long near = -1; near <= 1; near++) {
        checkInteger(power + near);
        checkInteger(-power - near);
      }
    }
  }

  private static void checkInteger(long value) {
    byte[] json = Codecs.LONG.encode(value);
    assertThat(new String(json, UTF_8)).isEqualTo(Long.toString(value));
    assertThat(Codecs.LONG.decode(json)).isEqualTo(value);
  }

  @Test
  void aNameOfAnyLengthIsKnownAndOneThatDiffersInAnyByteIsNot() {
    for (int length = 1; length < 30; length++) {
      String name = "n".repeat(length);
      Codec<String> codec = new OneMember(name);
      String json = "{\"" + name + "\":\"value\"}";
      assertThat(new String(codec.encode("value"), UTF_8)).isEqualTo(json);
      assertThat(codec.decode(json.getBytes(UTF_8))).isEqualTo("value");
      for (int place = 0; place < length; place++) {
        StringBuilder other = new StringBuilder(json);
        other.setCharAt(2 + place, 'm');
        assertThat(codec.decode(other.toString().getBytes(UTF_8))).isEqualTo("none");
      }
    }
  }

  private static final class OneMember implements Codec<String> {
    private final MemberNames names;

    OneMember(String name) {
      names = MemberNames.of(name);
    }

    @Override
    public void write(JsonWriter out, @Nullable String value) {
      out.beginObject();
      out.name(names, 0);
      out.writeString(value);
      out.endObject();
    }

    @Override
    public String read(JsonReader in) {
      String value = "none";
      in.beginObject();
      for (int member = in.nextMember(names);
          member != MemberNames.END;
          member = in.nextMember(names)) {
        if (member == 0) {
          value = in.readString();
        } else {
          in.skipValue();
        }
      }
      return value;
    }

    @Override
    public JsonShape shape() {
      return JsonShape.OBJECT;
    }
  }
}
