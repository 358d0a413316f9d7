package dev.emit.engine.redis;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * All that can be set on a {@link RedisEngine}.
 *
 * @param dsn where Redis is, and how to log in
 * @param clientName the connections' names in {@code CLIENT LIST}, to which {@code -publish} and
 *     {@code -subscribe} are added
 * @param connectTimeout how long a start, or one attempt to reconnect, may take
 * @param heartbeat the time between two heartbeats, or null for none
 * @param heartbeatChannel the heartbeats' channel on the wire
 * @param livenessPeriod the time between two pings on each connection; one on which nothing has
 *     arrived for three periods is taken for dead
 * @param outboxCapacity how many messages may be published and not yet answered by Redis
 * @param maxPayload the largest payload that is published, in bytes
 * @param spaceTimeout how long {@code publish} waits for space in a full outbox
 * @param firstPause the pause before the first attempt to reconnect; it doubles with each
 * @param longestPause the longest of these pauses
 */
public record RedisOptions(
    RedisDsn dsn,
    String clientName,
    Duration connectTimeout,
    @Nullable Duration heartbeat,
    String heartbeatChannel,
    Duration livenessPeriod,
    int outboxCapacity,
    int maxPayload,
    Duration spaceTimeout,
    Duration firstPause,
    Duration longestPause) {

  /**
   * Checks the values.
   *
   * @throws IllegalArgumentException if one can't be; it says which
   */
  public RedisOptions {
    positive("connect time-out", connectTimeout);
    if (heartbeat != null) {
      positive("heartbeat period", heartbeat);
    }
    positive("liveness period", livenessPeriod);
    positive("time-out for space", spaceTimeout);
    positive("first pause", firstPause);
    positive("longest pause", longestPause);
    if (outboxCapacity < 1) {
      throw new IllegalArgumentException(
          "The outbox's capacity is " + outboxCapacity + "; it must be at least 1.");
    }
    if (!clientName.matches("[!-~]+")) {
      throw new IllegalArgumentException(
          "The client name '"
              + clientName
              + "' is not one for Redis: use printable ASCII characters without spaces.");
    }
  }

  private static void positive(String what, Duration value) {
    // The upper bound is what sockets and schedulers can count.
    if (value.toMillis() < 1 || value.compareTo(Duration.ofDays(1)) > 0) {
      throw new IllegalArgumentException(
          "The " + what + " is " + value + "; it must be from one millisecond to one day.");
    }
  }

  /**
   * Begins with the defaults.
   *
   * @param dsn where Redis is, and how to log in
   * @return a builder
   */
  public static Builder builder(RedisDsn dsn) {
    return new Builder(dsn);
  }

  /** Collects options, each of which has a default. Not safe for threads. */
  public static final class Builder {
    private final RedisDsn dsn;
    private String clientName = "emit";
    private Duration connectTimeout = Duration.ofSeconds(5);
    private @Nullable Duration heartbeat;
    private String heartbeatChannel = "heartbeat";
    private @Nullable Duration livenessPeriod;
    private int outboxCapacity = 8192;
    private int maxPayload = 1 << 20;
    private Duration spaceTimeout = Duration.ofSeconds(5);
    private Duration firstPause = Duration.ofMillis(100);
    private Duration longestPause = Duration.ofSeconds(10);

    private Builder(RedisDsn dsn) {
      this.dsn = dsn;
    }

    /**
     * Sets the connections' name.
     *
     * @param name printable ASCII without spaces; {@code emit} unless set
     * @return this
     */
    public Builder clientName(String name) {
      clientName = name;
      return this;
    }

    /**
     * Sets how long a start, or one attempt to reconnect, may take.
     *
     * @param timeout 5 s unless set
     * @return this
     */
    public Builder connectTimeout(Duration timeout) {
      connectTimeout = timeout;
      return this;
    }

    /**
     * Switches heartbeats on or off.
     *
     * @param period the time between two, or null for none, as unless set
     * @return this
     */
    public Builder heartbeat(@Nullable Duration period) {
      heartbeat = period;
      return this;
    }

    /**
     * Sets the heartbeats' channel.
     *
     * @param channel its name on the wire; {@code heartbeat} unless set
     * @return this
     */
    public Builder heartbeatChannel(String channel) {
      heartbeatChannel = channel;
      return this;
    }

    /**
     * Sets the time between two pings; a connection dies after three without a word.
     *
     * @param period the heartbeat's period, or 5 s without heartbeat, unless set
     * @return this
     */
    public Builder livenessPeriod(Duration period) {
      livenessPeriod = period;
      return this;
    }

    /**
     * Sets how many messages may be published and not yet answered.
     *
     * @param messages 8,192 unless set
     * @return this
     */
    public Builder outboxCapacity(int messages) {
      outboxCapacity = messages;
      return this;
    }

    /**
     * Sets the largest payload that is published.
     *
     * @param bytes 1 MiB unless set
     * @return this
     */
    public Builder maxPayload(int bytes) {
      maxPayload = bytes;
      return this;
    }

    /**
     * Sets how long {@code publish} waits for space in a full outbox.
     *
     * @param timeout 5 s unless set
     * @return this
     */
    public Builder spaceTimeout(Duration timeout) {
      spaceTimeout = timeout;
      return this;
    }

    /**
     * Sets the pauses between attempts to reconnect.
     *
     * @param first the first one; 100 ms unless set
     * @param longest what doubling it ends at; 10 s unless set
     * @return this
     */
    public Builder reconnectPauses(Duration first, Duration longest) {
      firstPause = first;
      longestPause = longest;
      return this;
    }

    /**
     * Ends the options.
     *
     * @return the options
     * @throws IllegalArgumentException if a value can't be; it says which
     */
    public RedisOptions build() {
      Duration liveness = livenessPeriod;
      if (liveness == null) {
        liveness = heartbeat == null ? Duration.ofSeconds(5) : heartbeat;
      }
      return new RedisOptions(
          dsn,
          clientName,
          connectTimeout,
          heartbeat,
          heartbeatChannel,
          liveness,
          outboxCapacity,
          maxPayload,
          spaceTimeout,
          firstPause,
          longestPause);
    }
  }
}
