package dev.emit.engine;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.emit.codec.Codec;
import dev.emit.codec.CodecException;
import dev.emit.codec.Codecs;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The member of a payload that carries a message's context (wire protocol, section 3): the first of
 * its object, so that a payload without one is told by its first bytes.
 */
final class ContextMember {
  private static final byte[] START = "{\"__emit_ctx__\":".getBytes(UTF_8);
  private static final int NAME_END = START.length - 1;
  private static final Codec<Map<String, String>> CODEC = Codecs.map(Codecs.STRING);

  private final byte[] payload;
  private final int value;
  private final int end;
  private final int next;

  private ContextMember(byte[] payload, int value, int end, int next) {
    this.payload = payload;
    this.value = value;
    this.end = end;
    this.next = next;
  }

  /** The payload with a context; as it is, if it is no object. */
  static byte[] add(Map<String, String> context, byte[] body) {
    if (context.isEmpty() || body[0] != '{') {
      return body;
    }
    byte[] value = CODEC.encode(context);
    boolean more = body[1] != '}';
    int rest = START.length + value.length + (more ? 1 : 0);
    byte[] payload = Arrays.copyOf(START, rest + body.length - 1);
    System.arraycopy(value, 0, payload, START.length, value.length);
    if (more) {
      payload[rest - 1] = ',';
    }
    System.arraycopy(body, 1, payload, rest, body.length - 1);
    return payload;
  }

  /** The member of a payload, or null if it has none. */
  static @Nullable ContextMember find(byte[] payload) {
    if (payload.length < START.length || !Arrays.equals(payload, 0, NAME_END, START, 0, NAME_END)) {
      return null;
    }
    int colon = skipSpace(payload, NAME_END);
    int value = skipSpace(payload, colon + 1);
    int end = endOfObject(payload, value);
    int next = skipSpace(payload, end);
    return colon < payload.length && payload[colon] == ':' && next < payload.length
        ? new ContextMember(payload, value, end, next)
        : null; // Not JSON, or no object: the codec sees to it.
  }

  /** The payload without the member. */
  byte[] body() {
    boolean more = payload[next] == ',';
    byte[] body = Arrays.copyOfRange(payload, more ? next : next - 1, payload.length);
    body[0] = '{';
    return body;
  }

  /** The entries that are strings. */
  Map<String, String> entries() {
    try {
      Map<String, String> entries = CODEC.decode(Arrays.copyOfRange(payload, value, end));
      return entries == null
          ? Map.of()
          : entries.entrySet().stream()
              .filter(entry -> entry.getValue() != null)
              .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    } catch (CodecException notOfStrings) {
      return Map.of(); // Of another protocol than ours, and as if absent.
    }
  }

  private static int skipSpace(byte[] payload, int from) {
    int at = from;
    while (at < payload.length && payload[at] <= ' ' && payload[at] >= 0) {
      at++;
    }
    return at;
  }

  /** Where the object that begins at an index ends; the length, if there is none. */
  private static int endOfObject(byte[] payload, int from) {
    if (from >= payload.length || payload[from] != '{') {
      return payload.length;
    }
    int depth = 0;
    boolean string = false;
    for (int at = from; at < payload.length; at++) {
      byte b = payload[at];
      if (b == '\\') {
        at++;
      } else if (b == '"') {
        string = !string;
      } else if (!string && b == '{') {
        depth++;
      } else if (!string && b == '}' && --depth == 0) {
        return at + 1;
      }
    }
    return payload.length;
  }
}
