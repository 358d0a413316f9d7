package dev.emit.engine.redis;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Arrays;

/**
 * The commands of one of Redis's two kinds of pub/sub, and what it calls the messages that it
 * pushes.
 */
final class PubSub {
  /** The one that all nodes of a cluster would have to pass on to each other. */
  static final PubSub CLASSIC = new PubSub("");

  /** The one in which a channel belongs to a shard of a cluster, as a key does. */
  static final PubSub SHARDED = new PubSub("s");

  final byte[] publish;
  final byte[] subscribe;
  final byte[] unsubscribe;
  private final byte[] unsubscribed;
  private final byte[] message;

  private PubSub(String prefix) {
    publish = (prefix + "publish").getBytes(US_ASCII);
    subscribe = (prefix + "subscribe").getBytes(US_ASCII);
    unsubscribe = (prefix + "unsubscribe").getBytes(US_ASCII);
    unsubscribed = unsubscribe;
    message = (prefix + "message").getBytes(US_ASCII);
  }

  boolean isMessage(byte[] kind) {
    return Arrays.equals(kind, message);
  }

  boolean isUnsubscribed(byte[] kind) {
    return Arrays.equals(kind, unsubscribed);
  }

  /** For messages to people. */
  String name(byte[] command) {
    return new String(command, US_ASCII);
  }
}
