package dev.emit.engine.redis;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.concurrent.CompletableFuture;

/** One command of the publishing connection and its outcome: a PUBLISH, or a PING between them. */
final class Publish {
  private static final byte[] NONE = {};

  final byte[] channel;
  final byte[] payload;

  /** Until when it may wait for a connection, by {@link System#nanoTime}. */
  final long deadline;

  final CompletableFuture<Long> receivers = new CompletableFuture<>();

  /** When it was sent; only for a PING. The queue between writer and reader makes it visible. */
  long sentNanos;

  private final boolean ping;

  Publish(byte[] channel, byte[] payload, long deadline) {
    this(channel, payload, deadline, false);
  }

  private Publish(byte[] channel, byte[] payload, long deadline, boolean ping) {
    this.channel = channel;
    this.payload = payload;
    this.deadline = deadline;
    this.ping = ping;
  }

  static Publish ping() {
    return new Publish(NONE, NONE, 0, true);
  }

  boolean isPing() {
    return ping;
  }

  /** The channel's name, for messages to people. */
  String name() {
    return new String(channel, UTF_8);
  }
}
