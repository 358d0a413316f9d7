package dev.emit.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A message with a codec as the processor generates them. */
record Order(@Nullable String id, long cents, @Nullable List<Line> lines) {
  private static final MemberNames NAMES = MemberNames.of("id", "cents", "lines");

  static final Codec<Order> CODEC =
      new Codec<>() {
        @Override
        public void write(JsonWriter out, @Nullable Order value) {
          if (value == null) {
            out.writeNull();
            return;
          }
          out.beginObject();
          out.name(NAMES, 0);
          out.writeString(value.id());
          out.name(NAMES, 1);
          out.writeLong(value.cents());
          out.name(NAMES, 2);
          Line.LIST.write(out, value.lines());
          out.endObject();
        }

        @Override
        public @Nullable Order read(JsonReader in) {
          if (in.readNull()) {
            return null;
          }
          String id = null;
          long cents = 0;
          List<Line> lines = null;
          in.beginObject();
          for (int member = in.nextMember(NAMES);
              member != MemberNames.END;
              member = in.nextMember(NAMES)) {
            switch (member) {
              case 0 -> id = Codecs.STRING.read(in);
              case 1 -> cents = in.readLong();
              case 2 -> lines = Line.LIST.read(in);
              default -> in.skipValue();
            }
          }
          return new Order(id, cents, lines);
        }

        @Override
        public JsonShape shape() {
          return JsonShape.OBJECT;
        }
      };

  /** A nested type, whose names need escapes. */
  record Line(int quantity, @Nullable String cafe, double price) {
    private static final MemberNames NAMES = MemberNames.of("quantity", "café", "pric\"e");

    static final Codec<Line> CODEC =
        new Codec<>() {
          @Override
          public void write(JsonWriter out, @Nullable Line value) {
            if (value == null) {
              out.writeNull();
              return;
            }
            out.beginObject();
            out.name(NAMES, 0);
            out.writeInt(value.quantity());
            out.name(NAMES, 1);
            out.writeString(value.cafe());
            out.name(NAMES, 2);
            out.writeDouble(value.price());
            out.endObject();
          }

          @Override
          public @Nullable Line read(JsonReader in) {
            if (in.readNull()) {
              return null;
            }
            int quantity = 0;
            String cafe = null;
            double price = 0;
            in.beginObject();
            for (int member = in.nextMember(NAMES);
                member != MemberNames.END;
                member = in.nextMember(NAMES)) {
              switch (member) {
                case 0 -> quantity = in.readInt();
                case 1 -> cafe = Codecs.STRING.read(in);
                case 2 -> price = in.readDouble();
                default -> in.skipValue();
              }
            }
            if (quantity < 0) {
              throw in.failure("the quantity is negative");
            }
            return new Line(quantity, cafe, price);
          }

          @Override
          public JsonShape shape() {
            return JsonShape.OBJECT;
          }
        };

    static final Codec<List<Line>> LIST = Codecs.list(CODEC);
  }
}
