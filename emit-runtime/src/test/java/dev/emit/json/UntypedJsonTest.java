package dev.emit.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UntypedJsonTest {
  private static final byte[] TEXT = "xx{\"a\":[1,2.5,null]}yy".getBytes(UTF_8);

  @Test
  void readsFromTheMiddleOfBytes() {
    Map<String, Object> map = UntypedJson.readMap(TEXT, 2, TEXT.length - 4);

    assertThat(map).hasToString("{a=[1, 2.5, null]}");
    assertThat(UntypedJson.readObject(TEXT, 2, TEXT.length - 4)).isEqualTo(map);
    assertThat(UntypedJson.readTree(TEXT, 2, TEXT.length - 4)).hasToString("{\"a\":[1,2.5,null]}");
  }

  @Test
  void aFailureNeverQuotesTheText() {
    byte[] json = "{\"password\":\"secret\",oops}".getBytes(UTF_8);

    assertThatThrownBy(() -> UntypedJson.readMap(json, 0, json.length))
        .isExactlyInstanceOf(JsonException.class)
        .hasNoCause()
        .message()
        .doesNotContain("secret");
  }

  @Test
  void refusesNestingPastTheLimit() {
    byte[] deep = ("[".repeat(101) + "]".repeat(101)).getBytes(UTF_8);

    assertThatThrownBy(() -> UntypedJson.readObject(deep, 0, deep.length))
        .isExactlyInstanceOf(JsonException.class);
    assertThat(UntypedJson.write(List.of(List.of()), 2)).asString(UTF_8).isEqualTo("[[]]");
    assertThatThrownBy(() -> UntypedJson.write(List.of(List.of()), 1))
        .isExactlyInstanceOf(JsonException.class)
        .hasMessageContaining("nested deeper");
  }

  record Point(int x, double y) {}

  @Test
  void writesObjectsThatJacksonKnowsHowToWrite() {
    assertThat(UntypedJson.write(Map.of("p", new Point(1, 2)), 100))
        .asString(UTF_8)
        .isEqualTo("{\"p\":{\"x\":1,\"y\":2.0}}");
    assertThatThrownBy(() -> UntypedJson.write(new Point(1, Double.NaN), 100))
        .isExactlyInstanceOf(JsonException.class)
        .hasMessageStartingWith("NaN has no JSON form.");
  }
}
