package dev.emit.rpc;

import dev.emit.codec.Codec;
import dev.emit.codec.CodecException;
import dev.emit.codec.Codecs;
import dev.emit.codec.JsonReader;
import dev.emit.codec.JsonShape;
import dev.emit.codec.JsonWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request or a reply as it is on the wire: an object of the protocol's members and the message's
 * own (wire protocol, sections 2 and 3).
 *
 * @param sn correlates a reply with its request
 * @param command the procedure's name
 * @param replyTo the channel on which the caller wants the reply
 * @param ttlMillis how much time the caller had left when it sent, in milliseconds
 * @param error what went wrong, in place of a result
 * @param members the message's own members, each as one JSON value
 */
record Envelope(
    @Nullable String sn,
    @Nullable String command,
    @Nullable String replyTo,
    @Nullable Long ttlMillis,
    @Nullable Fault error,
    Map<String, byte[]> members) {

  static final String RESERVED = "__emit_";
  static final String COMMAND = "command";
  static final String SN = "__emit_sn__";
  static final String REPLY_TO = "__emit_reply_to__";
  static final String TTL_MS = "__emit_ttl_ms__";
  static final String CONTEXT = "__emit_ctx__";
  static final String ERROR = "__emit_error__";

  static final Codec<Envelope> CODEC = new EnvelopeCodec();

  /** A request without its own members, which {@link #write} adds. */
  static Envelope request(String sn, String command, String replyTo, long ttlMillis) {
    return new Envelope(sn, command, replyTo, ttlMillis, null, Map.of());
  }

  /** A reply without its own members, which {@link #write} adds. */
  static Envelope reply(String sn, @Nullable String command) {
    return new Envelope(sn, command, null, null, null, Map.of());
  }

  /** A reply that says what went wrong. */
  static Envelope error(String sn, @Nullable String command, String code, String message) {
    return new Envelope(sn, command, null, null, new Fault(code, message), Map.of());
  }

  /**
   * Writes the envelope around a message's members.
   *
   * @param object the message, encoded as an object
   */
  byte[] write(byte[] object) {
    return new EnvelopeCodec(object).encode(this);
  }

  /** The wire's form of an error. */
  record Fault(String code, String message) {}

  /** Reads any envelope; writes one around the members of an object. */
  private static final class EnvelopeCodec implements Codec<Envelope> {
    private static final byte[] NO_MEMBERS = {'{', '}'};

    private final byte[] object;

    EnvelopeCodec() {
      this(NO_MEMBERS);
    }

    EnvelopeCodec(byte[] object) {
      this.object = object;
    }

    @Override
    public JsonShape shape() {
      return JsonShape.OBJECT;
    }

    @Override
    public void write(JsonWriter out, @Nullable Envelope envelope) {
      if (envelope == null) {
        out.writeNull();
        return;
      }
      out.beginObject();
      writeString(out, COMMAND, envelope.command);
      out.writeMembers(object);
      if (envelope.error != null) {
        out.name(ERROR);
        out.beginObject();
        writeString(out, "code", envelope.error.code);
        writeString(out, "message", envelope.error.message);
        out.endObject();
      }
      writeString(out, SN, envelope.sn);
      writeString(out, REPLY_TO, envelope.replyTo);
      if (envelope.ttlMillis != null) {
        out.name(TTL_MS);
        out.writeLong(envelope.ttlMillis);
      }
      out.endObject();
    }

    private static void writeString(JsonWriter out, String name, @Nullable String value) {
      if (value != null) {
        out.name(name);
        out.writeString(value);
      }
    }

    @Override
    public Envelope read(JsonReader in) {
      String sn = null;
      String command = null;
      String replyTo = null;
      Long ttlMillis = null;
      Fault error = null;
      Map<String, byte[]> members = new LinkedHashMap<>();
      in.beginObject();
      for (String name = in.nextName(); name != null; name = in.nextName()) {
        byte[] value = in.readRaw();
        switch (name) {
          case COMMAND -> command = string(value);
          case SN -> sn = string(value);
          case REPLY_TO -> replyTo = string(value);
          case TTL_MS -> ttlMillis = milliseconds(value);
          case ERROR -> error = error(value);
          default -> {
            if (!name.startsWith(RESERVED)) {
              members.put(name, value);
            }
          }
        }
      }
      return new Envelope(sn, command, replyTo, ttlMillis, error, members);
    }

    // What is not of its member's type belongs to another protocol than ours, and is as if absent.

    private static @Nullable String string(byte[] json) {
      return json[0] == '"' ? Codecs.STRING.decode(json) : null;
    }

    private static @Nullable Long milliseconds(byte[] json) {
      try {
        return Codecs.LONG.decode(json);
      } catch (CodecException notANumber) {
        return null;
      }
    }

    private static Fault error(byte[] json) {
      try {
        Map<String, Object> error = Codecs.MAP.decode(json);
        if (error != null) {
          return new Fault(String.valueOf(error.get("code")), String.valueOf(error.get("message")));
        }
      } catch (CodecException notAnObject) {
        // Still an error, whatever it says.
      }
      return new Fault("unknown", "the server reported an error that can't be read");
    }
  }
}
