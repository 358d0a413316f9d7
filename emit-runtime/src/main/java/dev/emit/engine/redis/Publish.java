package dev.emit.engine.redis;

import java.util.concurrent.CompletableFuture;

/** One command of the publishing connection and its outcome: a PUBLISH, or one of the two marks. */
final class Publish {
  private static final byte[] NONE = {};

  /** A PING between the publishes. */
  static final Publish PING = new Publish(NONE, NONE);

  /** Ends the writer. */
  static final Publish END = new Publish(NONE, NONE);

  final byte[] channel;
  final byte[] payload;
  final CompletableFuture<Long> receivers = new CompletableFuture<>();

  Publish(byte[] channel, byte[] payload) {
    this.channel = channel;
    this.payload = payload;
  }

  /** The channel's name, for messages to people. */
  String name() {
    return new String(channel, java.nio.charset.StandardCharsets.UTF_8);
  }
}
