package dev.emit.engine.redis;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import redis.clients.jedis.exceptions.JedisDataException;

/**
 * One command of a publishing connection and its outcome: a PUBLISH, or a PING between them. It is
 * ended once, by one thread, and gives its space in the window back then.
 */
class Publish {
  private static final byte[] NONE = {};

  final byte[] channel;
  final byte[] payload;

  /** Until when it may wait for a connection, by {@link System#nanoTime}. */
  final long deadline;

  final CompletableFuture<Long> receivers = new CompletableFuture<>();

  /** When it was sent; only for a PING. The queue between writer and reader makes it visible. */
  long sentNanos;

  /** Null for a PING, which takes no space. */
  private final @Nullable Window window;

  Publish(byte[] channel, byte[] payload, long deadline, @Nullable Window window) {
    this.channel = channel;
    this.payload = payload;
    this.deadline = deadline;
    this.window = window;
  }

  static Publish ping() {
    return new Publish(NONE, NONE, 0, null);
  }

  boolean isPing() {
    return window == null;
  }

  /** Ends it: Redis has it. */
  void succeed(long count) {
    release();
    receivers.complete(count);
  }

  /** Ends it: Redis does not have it, or nobody knows. */
  void fail(Exception error) {
    release();
    receivers.completeExceptionally(error);
  }

  /**
   * Whether it is sent elsewhere, after Redis has answered that it does not take it here.
   *
   * @return false if it is to be failed
   */
  boolean isRedirected(JedisDataException error) {
    return false;
  }

  private void release() {
    if (window != null) {
      window.release(payload.length);
    }
  }

  final boolean isExpired() {
    return isPing() || System.nanoTime() - deadline >= 0;
  }

  /** The channel's name, for messages to people. */
  final String name() {
    return new String(channel, UTF_8);
  }
}
