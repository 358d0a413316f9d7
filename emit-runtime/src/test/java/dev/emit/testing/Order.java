package dev.emit.testing;

import dev.emit.codec.Codec;
import dev.emit.codec.Codecs;
import dev.emit.codec.JsonReader;
import dev.emit.codec.JsonShape;
import dev.emit.codec.JsonWriter;
import dev.emit.codec.MemberNames;

/** A message with a codec such as the processor writes. */
public record Order(String id, long cents) {
  public static final Codec<Order> CODEC = new OrderCodec();

  private static final class OrderCodec implements Codec<Order> {
    private static final MemberNames NAMES = MemberNames.of("id", "cents");

    @Override
    public void write(JsonWriter out, Order value) {
      if (value == null) {
        out.writeNull();
        return;
      }
      out.beginObject();
      out.name(NAMES, 0);
      out.writeString(value.id());
      out.name(NAMES, 1);
      out.writeLong(value.cents());
      out.endObject();
    }

    @Override
    public Order read(JsonReader in) {
      if (in.readNull()) {
        return null;
      }
      String id = null;
      long cents = 0;
      in.beginObject();
      for (int member = in.nextMember(NAMES);
          member != MemberNames.END;
          member = in.nextMember(NAMES)) {
        switch (member) {
          case 0 -> id = Codecs.STRING.read(in);
          case 1 -> cents = in.readLong();
          default -> in.skipValue();
        }
      }
      return new Order(id, cents);
    }

    @Override
    public JsonShape shape() {
      return JsonShape.OBJECT;
    }
  }
}
