package dev.emit.engine.redis;

import dev.emit.engine.Credentials;
import dev.emit.engine.WhenDisconnected;
import dev.emit.engine.WhenFull;
import java.time.Duration;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
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
 * @param outboxBytes how many bytes these may have; one larger message is let in alone
 * @param whenFull what {@code publish} does when the outbox is full
 * @param whenDisconnected what {@code publish} does while the connection is lost
 * @param maxPayload the largest payload that is published, in bytes
 * @param spaceTimeout how long {@code publish} waits for space in a full outbox, or a message for
 *     the connection
 * @param firstPause the pause before the first attempt to reconnect; it doubles with each
 * @param longestPause the longest of these pauses
 * @param giveUpAfter how long to try, or null for ever
 * @param credentials asked for the login at each connect, or null for the DSN's
 * @param sentinelCredentials asked for the login to Sentinels, or null for none
 * @param sslContext makes the TLS connections, or null for the JVM's default
 * @param sslParameters what is set on these, or null for the defaults
 */
public record RedisOptions(
    RedisDsn dsn,
    String clientName,
    Duration connectTimeout,
    @Nullable Duration heartbeat,
    String heartbeatChannel,
    Duration livenessPeriod,
    int outboxCapacity,
    long outboxBytes,
    WhenFull whenFull,
    WhenDisconnected whenDisconnected,
    int maxPayload,
    Duration spaceTimeout,
    Duration firstPause,
    Duration longestPause,
    @Nullable Duration giveUpAfter,
    @Nullable Supplier<Credentials> credentials,
    @Nullable Supplier<Credentials> sentinelCredentials,
    @Nullable SSLContext sslContext,
    @Nullable SSLParameters sslParameters) {

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
    if (giveUpAfter != null) {
      positive("time after which to give up", giveUpAfter);
    }
    inRange("outbox's capacity", outboxCapacity, Window.MAX_MESSAGES);
    inRange("outbox's capacity in bytes", outboxBytes, Window.MAX_BYTES);
    if (!clientName.matches("[!-~]+")) {
      throw new IllegalArgumentException(
          "The client name '"
              + clientName
              + "' is not one for Redis: use printable ASCII characters without spaces.");
    }
  }

  private static void inRange(String what, long value, long most) {
    if (value < 1 || value > most) {
      throw new IllegalArgumentException(
          "The " + what + " is " + value + "; it must be from 1 to " + most + ".");
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
    private long outboxBytes = 64L << 20;
    private WhenFull whenFull = WhenFull.WAIT;
    private WhenDisconnected whenDisconnected = WhenDisconnected.FAIL;
    private int maxPayload = 1 << 20;
    private Duration spaceTimeout = Duration.ofSeconds(5);
    private Duration firstPause = Duration.ofMillis(100);
    private Duration longestPause = Duration.ofSeconds(10);
    private @Nullable Duration giveUpAfter;
    private @Nullable Supplier<Credentials> credentials;
    private @Nullable Supplier<Credentials> sentinelCredentials;
    private @Nullable SSLContext sslContext;
    private @Nullable SSLParameters sslParameters;

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
     * Sets how many bytes of payload may be published and not yet answered.
     *
     * @param bytes 64 MiB unless set
     * @return this
     */
    public Builder outboxBytes(long bytes) {
      outboxBytes = bytes;
      return this;
    }

    /**
     * Sets what {@code publish} does when the outbox is full.
     *
     * @param policy {@link WhenFull#WAIT} unless set
     * @return this
     */
    public Builder whenFull(WhenFull policy) {
      whenFull = policy;
      return this;
    }

    /**
     * Sets what {@code publish} does while the connection is lost.
     *
     * @param policy {@link WhenDisconnected#FAIL} unless set
     * @return this
     */
    public Builder whenDisconnected(WhenDisconnected policy) {
      whenDisconnected = policy;
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
     * Sets how long {@code publish} waits for space in a full outbox, or a message for the
     * connection.
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
     * Sets how long to try to reconnect.
     *
     * @param patience how long after a loss; null, as unless set, is for ever
     * @return this
     */
    public Builder giveUpAfter(@Nullable Duration patience) {
      giveUpAfter = patience;
      return this;
    }

    /**
     * Sets who is asked for the login, in place of the DSN's.
     *
     * @param supplier called at each connect
     * @return this
     */
    public Builder credentials(Supplier<Credentials> supplier) {
      credentials = supplier;
      return this;
    }

    /**
     * Sets who is asked for the login to Sentinels.
     *
     * @param supplier called at each connect; unless set, there is none
     * @return this
     */
    public Builder sentinelCredentials(Supplier<Credentials> supplier) {
      sentinelCredentials = supplier;
      return this;
    }

    /**
     * Sets how TLS connections are made.
     *
     * @param context holds the trusted certificates, and this side's own
     * @param parameters versions, suites and the like, or null for the context's defaults. The
     *     host's name is checked unless their endpoint identification algorithm is empty
     * @return this
     */
    public Builder tls(SSLContext context, @Nullable SSLParameters parameters) {
      sslContext = context;
      sslParameters = parameters;
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
          outboxBytes,
          whenFull,
          whenDisconnected,
          maxPayload,
          spaceTimeout,
          firstPause,
          longestPause,
          giveUpAfter,
          credentials,
          sentinelCredentials,
          sslContext,
          sslParameters);
    }
  }
}
