package dev.emit.engine.redis;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.emit.engine.Credentials;
import dev.emit.error.StartException;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import redis.clients.jedis.exceptions.JedisConnectionException;
import redis.clients.jedis.exceptions.JedisDataException;

/**
 * Opens one of the engine's connections, and opens it again after it was lost. One thread at a time
 * connects; {@link #close}, from any thread, ends its attempts at once.
 */
final class Connector {
  private static final Logger log = LoggerFactory.getLogger(RedisEngine.class);

  private final RedisOptions options;
  private final String clientName;
  private final int silenceMillis;
  private final Target target;

  /** Guarded by this. */
  private boolean closed;

  /** Whether the next pause, or the one that is under way, is left out; guarded by this. */
  private boolean hurried;

  /** What {@link #close} must close; guarded by this. */
  private @Nullable Closeable opening;

  /** Confined to the thread that reconnects. */
  private boolean gaveUp;

  Connector(RedisOptions options, String role, Target target) {
    this.options = options;
    this.target = target;
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
    return target.connect(this, deadline);
  }

  /**
   * Connects to one server; else as {@link #connect}.
   *
   * @param check throws if it is not the right one
   */
  RedisConnection connectTo(RedisAddress server, Consumer<RedisConnection> check, long deadline) {
    return connect(
        server,
        (address, wire) -> {
          RedisConnection connection = openData(address, wire);
          check.accept(connection);
          connection.readTimeout(silenceMillis);
          return connection;
        },
        deadline);
  }

  /** What {@link #connect} connects to. */
  Target target() {
    return target;
  }

  /** Connects to a Sentinel. */
  RedisConnection connectToSentinel(RedisAddress.Tcp sentinel, long deadline) {
    return connect(sentinel, this::openSentinel, deadline);
  }

  private interface Opening {
    RedisConnection open(RedisAddress server, Wire wire) throws IOException;
  }

  private RedisConnection connect(RedisAddress server, Opening opened, long deadline) {
    Wire wire = null;
    try {
      wire = dial(server, deadline);
      wire.readTimeout(remainingMillis(deadline));
      return opened.open(server, wire);
    } catch (IOException | RuntimeException e) {
      closeQuietly(wire);
      // Anything: what is not Redis may answer what Jedis does not expect.
      throw e instanceof StartException clear
          ? clear
          : ConnectFailure.explain(options.dsn(), server, e);
    } finally {
      synchronized (this) {
        opening = null;
      }
    }
  }

  /**
   * Tries until it is connected, or as long as the options say.
   *
   * @param backoff the pauses
   * @return the connection, or null once {@link #close} was called, or it gave up
   */
  @Nullable RedisConnection reconnect(Backoff backoff) {
    Duration patience = options.giveUpAfter();
    long end = System.nanoTime() + (patience == null ? 0 : patience.toNanos());
    try {
      while (true) {
        long pause = backoff.nextMillis();
        if (patience != null) {
          pause = Math.min(pause, Math.max(0, TimeUnit.NANOSECONDS.toMillis(end - now())));
        }
        log.debug("{}: next attempt to connect in {} ms", clientName, pause);
        if (!pause(pause)) {
          return null;
        }
        try {
          return connect(now() + options.connectTimeout().toNanos());
        } catch (StartException e) {
          log.debug("{}: {}", clientName, e.getMessage());
        }
        if (patience != null && now() - end >= 0) {
          gaveUp = true;
          return null;
        }
      }
    } catch (InterruptedException e) {
      // Nobody but a stranger interrupts the engine's threads; it is taken for a wish to end.
      Thread.currentThread().interrupt();
      return null;
    }
  }

  /** Whether the last {@link #reconnect} ended since its time was over. */
  boolean gaveUp() {
    return gaveUp;
  }

  /**
   * Waits, unless {@link #hurry} was called or is.
   *
   * @return false once {@link #close} was called
   */
  synchronized boolean pause(long millis) throws InterruptedException {
    long end = now() + TimeUnit.MILLISECONDS.toNanos(millis);
    for (long left = millis; left > 0 && !closed && !hurried; ) {
      wait(left);
      // Rounded up, so that it does not end too early and ask for nothing.
      left = TimeUnit.NANOSECONDS.toMillis(end - now() + 999_999);
    }
    hurried = false;
    return !closed;
  }

  /** Ends a pause: what failed before may work now. */
  synchronized void hurry() {
    hurried = true;
    notifyAll();
  }

  /** Ends what is being opened, and refuses more. */
  synchronized void close() {
    closed = true;
    notifyAll();
    closeQuietly(opening);
  }

  private RedisConnection openData(RedisAddress server, Wire wire) throws IOException {
    RedisConnection connection = new RedisConnection(server, wire);
    RedisDsn dsn = options.dsn();
    Credentials login = credentials(options.credentials(), dsn.credentials());
    if (login != null) {
      checked(logIn(connection, login));
    }
    // A name is not worth failing for.
    connection.call(RedisConnection.CLIENT, "SETNAME".getBytes(UTF_8), clientName.getBytes(UTF_8));
    if (dsn.database() != 0) {
      byte[] number = String.valueOf(dsn.database()).getBytes(UTF_8);
      checked(connection.call(RedisConnection.SELECT, number));
    }
    // An error is an answer too, unless it says that the login was not enough.
    if (connection.ping() instanceof JedisDataException e
        && e.getMessage() != null
        && (e.getMessage().startsWith("NOAUTH") || e.getMessage().startsWith("LOADING"))) {
      throw e;
    }
    return connection;
  }

  private RedisConnection openSentinel(RedisAddress server, Wire wire) throws IOException {
    RedisConnection connection = new RedisConnection(server, wire);
    Credentials login = credentials(options.sentinelCredentials(), null);
    if (login != null) {
      checked(logIn(connection, login));
    }
    return connection;
  }

  private static @Nullable Credentials credentials(
      @Nullable Supplier<Credentials> supplier, @Nullable Credentials otherwise) {
    if (supplier == null) {
      return otherwise;
    }
    try {
      return supplier.get();
    } catch (RuntimeException e) {
      throw new StartException(
          "The credentials for Redis could not be had: their supplier threw " + e, e);
    }
  }

  private static Object logIn(RedisConnection connection, Credentials login) {
    byte[] password = login.password().getBytes(UTF_8);
    return login.user() == null
        ? connection.call(RedisConnection.AUTH, password)
        : connection.call(RedisConnection.AUTH, login.user().getBytes(UTF_8), password);
  }

  private static void checked(Object reply) {
    if (reply instanceof JedisDataException error) {
      throw error;
    }
  }

  private Wire dial(RedisAddress server, long deadline) throws IOException {
    if (server instanceof RedisAddress.Unix unix) {
      Wire wire = UnixWire.connect(unix.path());
      opening(wire);
      return wire;
    }
    if (!(server instanceof RedisAddress.Tcp tcp)) {
      throw new IllegalArgumentException("not an address of a server: " + server);
    }
    Socket socket = dialTcp(tcp, deadline);
    try {
      socket.setSoTimeout(remainingMillis(deadline));
      socket.setTcpNoDelay(true);
      socket.setKeepAlive(true);
      return new Wire.Tcp(socket, options.dsn().tls() ? encrypt(socket, tcp) : socket);
    } catch (IOException | RuntimeException e) {
      closeQuietly(socket);
      throw e;
    }
  }

  /** Tries all addresses of the host, each in its share of the time. */
  private Socket dialTcp(RedisAddress.Tcp server, long deadline) throws IOException {
    InetAddress[] addresses = InetAddress.getAllByName(server.host());
    for (int i = 0; ; i++) {
      Socket tcp = new Socket();
      opening(tcp);
      try {
        int share = Math.max(1, remainingMillis(deadline) / (addresses.length - i));
        tcp.connect(new InetSocketAddress(addresses[i], server.port()), share);
        return tcp;
      } catch (IOException e) {
        closeQuietly(tcp);
        if (i == addresses.length - 1) {
          throw e;
        }
      }
    }
  }

  private synchronized void opening(Closeable what) throws IOException {
    if (closed) {
      closeQuietly(what);
      throw new IOException("the engine is stopping");
    }
    opening = what;
  }

  private Socket encrypt(Socket tcp, RedisAddress.Tcp server) throws IOException {
    try {
      // Each time anew: SSLSocketFactory.getDefault() would keep the context of its first use.
      SSLContext context = options.sslContext();
      SSLSocket tls =
          (SSLSocket)
              (context == null ? SSLContext.getDefault() : context)
                  .getSocketFactory()
                  .createSocket(tcp, server.host(), server.port(), true);
      SSLParameters given = options.sslParameters();
      if (given != null) {
        tls.setSSLParameters(given);
      }
      // A copy: what the user gave is not ours to change.
      SSLParameters parameters = tls.getSSLParameters();
      if (parameters.getEndpointIdentificationAlgorithm() == null) {
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
      }
      tls.setSSLParameters(parameters);
      tls.startHandshake();
      return tls;
    } catch (IOException | NoSuchAlgorithmException e) {
      throw new ConnectFailure.Tls(e);
    }
  }

  private static long now() {
    return System.nanoTime();
  }

  private static int remainingMillis(long deadline) {
    long millis = TimeUnit.NANOSECONDS.toMillis(deadline - now());
    if (millis <= 0) {
      throw new JedisConnectionException(new SocketTimeoutException("time is up"));
    }
    return (int) Math.min(millis, Integer.MAX_VALUE);
  }

  private static void closeQuietly(@Nullable Closeable what) {
    if (what == null) {
      return;
    }
    try {
      what.close();
    } catch (IOException e) {
      // It is of no use any more.
    }
  }
}
