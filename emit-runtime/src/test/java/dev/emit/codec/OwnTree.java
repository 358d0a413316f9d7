package dev.emit.codec;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads any value by the reader's own methods, into what databind makes of an Object. */
final class OwnTree extends ReadOnly<Object> {
  static final OwnTree CODEC = new OwnTree();

  @Override
  public @Nullable Object read(JsonReader in) {
    if (in.readNull()) {
      return null;
    }
    switch (in.peek()) {
      case '{' -> {
        Map<String, Object> map = new LinkedHashMap<>();
        in.beginObject();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
          map.put(name, read(in));
        }
        return map;
      }
      case '[' -> {
        List<Object> list = new ArrayList<>();
        in.beginArray();
        while (in.nextElement()) {
          list.add(read(in));
        }
        return list;
      }
      case '"' -> {
        return in.readString();
      }
      case 't', 'f' -> {
        return in.readBoolean();
      }
      default -> {
        return number(in);
      }
    }
  }

  private static Object number(JsonReader in) {
    int start = in.position;
    in.skipValue();
    boolean integer = true;
    for (int i = start; i < in.position; i++) {
      integer &= in.json[i] == '-' || (in.json[i] >= '0' && in.json[i] <= '9');
    }
    in.position = start;
    if (!integer) {
      return in.readDouble();
    }
    BigInteger value = new BigInteger(NumberParser.integerText(in, "BigInteger"));
    if (value.bitLength() < 32) {
      return value.intValue();
    }
    return value.bitLength() < 64 ? (Object) value.longValue() : value;
  }
}
