package dev.emit.engine;

import dev.emit.codec.Codec;
import dev.emit.codec.CodecException;
import dev.emit.codec.Codecs;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A message on its way: a channel, and an object with its codec, or a payload, or both once one was
 * made from the other. It is decoded at most once for each type that asks for it in a row. Beside
 * it travels a context, which is empty unless interceptors fill it.
 *
 * <p>A message is confined to the thread that handles it, until it is published.
 */
public final class Message {
  private final String channel;
  private final @Nullable Codec<?> codec;
  private final @Nullable Object value;
  private byte @Nullable [] payload;

  /** The payload without the context. */
  private byte @Nullable [] body;

  /** Null until it is read from the payload. */
  private @Nullable Map<String, String> context;

  /** What was last decoded; the object that the message was made with is kept beside it. */
  private @Nullable Codec<?> decodedBy;

  private @Nullable Object decoded;

  private Message(
      String channel,
      @Nullable Codec<?> codec,
      @Nullable Object value,
      byte @Nullable [] payload,
      byte @Nullable [] body,
      @Nullable Map<String, String> context) {
    this.channel = channel;
    this.codec = codec;
    this.value = value;
    this.payload = payload;
    this.body = body;
    this.context = context;
  }

  /**
   * A message that holds an object.
   *
   * @param <T> the object's type
   * @param channel where it goes
   * @param codec how it is encoded, when it must be
   * @param value the object, or null for none
   * @return the message
   */
  public static <T> Message of(String channel, Codec<T> codec, @Nullable T value) {
    return new Message(channel, codec, value, null, null, Map.of());
  }

  /**
   * A message that holds a payload.
   *
   * @param channel where it comes from or goes
   * @param payload one JSON value, not copied
   * @return the message
   */
  public static Message of(String channel, byte[] payload) {
    return new Message(channel, null, null, payload, null, null);
  }

  /**
   * This message, before anybody has asked it for anything, with a context.
   *
   * @param entries the context, in place of the one that it has
   * @return a new message
   */
  public Message with(Map<String, String> entries) {
    return entries.isEmpty()
        ? this
        : new Message(
            channel, codec, value, null, codec == null ? payload : null, Map.copyOf(entries));
  }

  /**
   * The channel.
   *
   * @return its name on the wire
   */
  public String channel() {
    return channel;
  }

  /**
   * What travels beside the message.
   *
   * @return the entries, which can't be changed
   */
  public Map<String, String> context() {
    if (context == null) {
      split();
    }
    return context == null ? Map.of() : context;
  }

  /**
   * The message as JSON, with its context if it is an object. It is encoded on the first call.
   *
   * @return the bytes, which must not be changed
   * @throws CodecException if the object has no JSON form
   */
  public byte[] payload() {
    byte[] bytes = payload;
    if (bytes == null) {
      bytes = ContextMember.add(context(), body());
      payload = bytes;
    }
    return bytes;
  }

  private byte[] body() {
    if (body == null) {
      split();
    }
    byte[] bytes = body;
    if (bytes == null) {
      bytes = encode(codec, value);
      body = bytes;
    }
    return bytes;
  }

  /** Takes the payload of a message that came as one apart. */
  private void split() {
    byte[] bytes = payload;
    if (bytes != null && codec == null) {
      ContextMember member = ContextMember.find(bytes);
      body = member == null ? bytes : member.body();
      context = member == null ? Map.of() : member.entries();
    }
  }

  /**
   * Whether the message is an object of a codec's type already. An object of any type does for
   * {@link Codecs#VOID}, which ignores it.
   *
   * @param wanted the type's codec
   * @return true if {@link #as} has nothing to decode
   */
  public boolean holds(Codec<?> wanted) {
    return wanted.equals(codec)
        || wanted.equals(decodedBy)
        || (wanted == Codecs.VOID && codec != null);
  }

  /**
   * The message as an object of a codec's type: the object itself when it was made with an equal
   * codec, or else decoded from the payload.
   *
   * @param <T> the type
   * @param wanted the type's codec
   * @return the object, or null for none
   * @throws CodecException if the object has no JSON form, or the payload does not fit the type
   */
  @SuppressWarnings("unchecked") // Equal codecs are of one type.
  public <T> @Nullable T as(Codec<T> wanted) {
    if (wanted == Codecs.VOID && codec != null) {
      return null;
    }
    if (wanted.equals(codec)) {
      return (T) value;
    }
    if (!wanted.equals(decodedBy)) {
      decoded = wanted.decode(body());
      decodedBy = wanted;
    }
    return (T) decoded;
  }

  @SuppressWarnings("unchecked") // The value was given together with the codec.
  private static <T> byte[] encode(@Nullable Codec<T> codec, @Nullable Object value) {
    if (codec == null) {
      throw new IllegalStateException("a message without a codec has a payload");
    }
    return codec.encode((T) value);
  }
}
