package dev.emit.engine.redis;

import dev.emit.error.StartException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.security.NoSuchAlgorithmException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import redis.clients.jedis.ClientSetInfoConfig;
import redis.clients.jedis.Connection;
import redis.clients.jedis.DefaultJedisClientConfig;
import redis.clients.jedis.exceptions.JedisConnectionException;
import redis.clients.jedis.exceptions.JedisDataException;

/**
 * Opens one of the engine's two connections, and opens it again after it was lost. One thread at a
 * time connects; {@link #close}, from any thread, ends its attempts at once.
 */
final class Connector {
  private static final Logger log = LoggerFactory.getLogger(RedisEngine.class);

  private final RedisOptions options;
  private final String clientName;
  private final int silenceMillis;
  private final CountDownLatch closed = new CountDownLatch(1);

  /** What {@link #close} must close; guarded by this. */
  private @Nullable Socket opening;

  Connector(RedisOptions options, String role) {
    this.options = options;
    this.clientName = options.clientName() + "-" + role;
    this.silenceMillis = Math.toIntExact(options.livenessPeriod().toMillis() * 3);
  }

  /**
   * Connects, logs in, selects the database and checks that Redis answers.
   *
   * @param deadline of {@link System#nanoTime}
   * @return the connection, whose reads give up after three liveness periods without a byte
   * @throws StartException if it can't; it says what to mend, and no connection is left
   */
  RedisConnection connect(long deadline) {
    try {
      return open(deadline);
    } catch (IOException | RuntimeException e) {
      // Anything: what is not Redis may answer what Jedis does not expect.
      throw ConnectFailure.explain(options.dsn(), e);
    } finally {
      synchronized (this) {
        opening = null;
      }
    }
  }

  /**
   * Tries until it is connected.
   *
   * @param backoff the pauses
   * @return the connection, or null once {@link #close} was called
   */
  @Nullable RedisConnection reconnect(Backoff backoff) {
    try {
      while (true) {
        long pause = backoff.nextMillis();
        log.debug("{}: next attempt to connect in {} ms", clientName, pause);
        if (closed.await(pause, TimeUnit.MILLISECONDS)) {
          return null;
        }
        try {
          return connect(System.nanoTime() + options.connectTimeout().toNanos());
        } catch (StartException e) {
          log.debug("{}: {}", clientName, e.getMessage());
        }
      }
    } catch (InterruptedException e) {
      // Nobody but a stranger interrupts the engine's threads; it is taken for a wish to end.
      Thread.currentThread().interrupt();
      return null;
    }
  }

  /** Ends what is being opened, and refuses more. */
  void close() {
    closed.countDown();
    synchronized (this) {
      closeQuietly(opening);
    }
  }

  private RedisConnection open(long deadline) throws IOException {
    Socket tcp = null;
    try {
      tcp = dial(deadline);
      tcp.setSoTimeout(remainingMillis(deadline));
      tcp.setTcpNoDelay(true);
      tcp.setKeepAlive(true);
      Socket socket = options.dsn().tls() ? encrypt(tcp) : tcp;
      logIn(socket, deadline);
      RedisConnection connection = new RedisConnection(tcp, socket);
      // An error is an answer too, unless it says that the login was not enough.
      if (connection.call(RedisConnection.PING) instanceof JedisDataException e
          && e.getMessage() != null
          && (e.getMessage().startsWith("NOAUTH") || e.getMessage().startsWith("LOADING"))) {
        throw e;
      }
      connection.readTimeout(silenceMillis);
      return connection;
    } catch (IOException | RuntimeException e) {
      closeQuietly(tcp);
      throw e;
    }
  }

  /** Tries all addresses of the host, each in its share of the time. */
  private Socket dial(long deadline) throws IOException {
    InetAddress[] addresses = InetAddress.getAllByName(options.dsn().host());
    for (int i = 0; ; i++) {
      Socket tcp = new Socket();
      synchronized (this) {
        if (closed.getCount() == 0) {
          throw new IOException("the engine is stopping");
        }
        opening = tcp;
      }
      try {
        int share = Math.max(1, remainingMillis(deadline) / (addresses.length - i));
        tcp.connect(new InetSocketAddress(addresses[i], options.dsn().port()), share);
        return tcp;
      } catch (IOException e) {
        closeQuietly(tcp);
        if (i == addresses.length - 1) {
          throw e;
        }
      }
    }
  }

  private Socket encrypt(Socket tcp) throws IOException {
    RedisDsn dsn = options.dsn();
    try {
      // Each time anew: SSLSocketFactory.getDefault() would keep the context of its first use.
      SSLSocketFactory factory = SSLContext.getDefault().getSocketFactory();
      SSLSocket tls = (SSLSocket) factory.createSocket(tcp, dsn.host(), dsn.port(), true);
      SSLParameters parameters = tls.getSSLParameters();
      parameters.setEndpointIdentificationAlgorithm("HTTPS");
      tls.setSSLParameters(parameters);
      tls.startHandshake();
      return tls;
    } catch (IOException | NoSuchAlgorithmException e) {
      throw new ConnectFailure.Tls(e);
    }
  }

  private void logIn(Socket socket, long deadline) {
    RedisDsn dsn = options.dsn();
    DefaultJedisClientConfig config =
        DefaultJedisClientConfig.builder()
            .serverDefaultProtocol()
            .user(dsn.user())
            .password(dsn.password())
            .database(dsn.database())
            .clientName(clientName)
            .clientSetInfoConfig(ClientSetInfoConfig.DISABLED)
            .socketTimeoutMillis(remainingMillis(deadline))
            .build();
    // Not closed: that would close the socket, which outlives it.
    var unused = new Connection(() -> socket, config);
  }

  private static int remainingMillis(long deadline) {
    long millis = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
    if (millis <= 0) {
      throw new JedisConnectionException(new java.net.SocketTimeoutException("time is up"));
    }
    return (int) Math.min(millis, Integer.MAX_VALUE);
  }

  private static void closeQuietly(@Nullable Socket socket) {
    if (socket == null) {
      return;
    }
    try {
      socket.close();
    } catch (IOException e) {
      // It is of no use any more.
    }
  }
}
