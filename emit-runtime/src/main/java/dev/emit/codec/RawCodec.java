package dev.emit.codec;

import static java.nio.charset.StandardCharsets.UTF_8;

/** The codec of strings that are JSON. */
final class RawCodec extends ScalarCodec<String> {
  RawCodec() {
    super("raw JSON");
  }

  @Override
  void writeValue(JsonWriter out, String value) {
    byte[] json = value.getBytes(UTF_8);
    // Throws if the text is not JSON, which would spoil all of the message.
    Codecs.VOID.decode(json);
    out.writeRaw(json);
  }

  @Override
  String readValue(JsonReader in) {
    return in.readString();
  }
}
