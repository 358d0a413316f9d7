package dev.emit.engine.redis;

import dev.emit.error.EmitException;
import dev.emit.error.StartException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.security.cert.CertificateException;
import java.util.Locale;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;
import redis.clients.jedis.exceptions.JedisDataException;

/** Says what is wrong when Redis can't be used, and what to mend. */
final class ConnectFailure {
  private ConnectFailure() {}

  /** TLS could not be agreed upon. */
  static final class Tls extends IOException {
    private static final long serialVersionUID = 1L;

    Tls(Exception cause) {
      super(cause);
    }
  }

  /**
   * Explains why connecting failed.
   *
   * @param dsn what the user wrote
   * @param server what was connected to
   * @param failure what was thrown
   * @return the exception to throw
   */
  static StartException explain(RedisDsn dsn, RedisAddress server, Exception failure) {
    String message;
    Tls tls = find(failure, Tls.class);
    JedisDataException refused = find(failure, JedisDataException.class);
    // A server that wants a certificate of ours may say so only after the handshake.
    if (tls != null || find(failure, SSLException.class) != null) {
      message = tls(server, failure);
    } else if (refused != null) {
      message = refused(dsn, server, String.valueOf(refused.getMessage()));
    } else if (server instanceof RedisAddress.Unix) {
      message = unix(server, failure);
    } else {
      message = network(dsn, server, failure);
    }
    return new StartException(message, failure);
  }

  private static String unix(RedisAddress server, Exception failure) {
    return "Could not connect to Redis at the Unix domain socket "
        + server
        + ": "
        + reason(failure)
        + ". Is Redis running, with 'unixsocket' set to this path, and may this user open it?";
  }

  private static String network(RedisDsn dsn, RedisAddress server, Exception failure) {
    String to = "Could not connect to Redis at " + server + ": ";
    if (find(failure, UnknownHostException.class) != null) {
      return to + "the host '" + host(server) + "' is unknown. Correct it in the DSN " + dsn + ".";
    }
    if (find(failure, SocketTimeoutException.class) != null) {
      return to
          + "there was no answer in time. Check host and port in the DSN "
          + dsn
          + ", the firewalls on the way, and whether that server is Redis and alive.";
    }
    if (find(failure, ConnectException.class) != null
        || find(failure, NoRouteToHostException.class) != null) {
      return to
          + reason(failure)
          + ". Is Redis running there? Start it, or correct host and port in the DSN "
          + dsn
          + ".";
    }
    if (dsn.tls()) {
      return tls(server, failure);
    }
    return to
        + reason(failure)
        + ". Is it Redis that listens there, and does it want TLS? Then the DSN must begin with"
        + " rediss://.";
  }

  private static String host(RedisAddress server) {
    return server instanceof RedisAddress.Tcp tcp ? tcp.host() : server.toString();
  }

  private static String tls(RedisAddress server, Exception failure) {
    String to = "Could not connect to Redis at " + server + " with TLS: ";
    CertificateException certificate = find(failure, CertificateException.class);
    String fault = certificate == null ? "" : String.valueOf(certificate.getMessage());
    // The JDK has no other sign of it than these two texts.
    if (fault.contains("subject alternative") || fault.contains("No name matching")) {
      return to
          + "its certificate is not for the host '"
          + host(server)
          + "'. Use a host name that the certificate has, or a certificate with this name.";
    }
    if (certificate != null) {
      return to
          + "its certificate is not trusted ("
          + fault
          + "). Add the authority that signed it to this JVM's trust store, such as"
          + " -Djavax.net.ssl.trustStore=<file> and -Djavax.net.ssl.trustStorePassword=<password>,"
          + " or set a context that trusts it on the builder (tls).";
    }
    return to
        + reason(failure)
        + ". Does that port speak TLS? If not, the DSN must begin with redis://; if so, check the"
        + " versions and certificates that it accepts, and set this side's own on the builder"
        + " (tls).";
  }

  private static String refused(RedisDsn dsn, RedisAddress server, String error) {
    String redis = "Redis at " + server + " ";
    String lower = error.toLowerCase(Locale.ROOT);
    if (error.startsWith("WRONGPASS") || lower.contains("invalid password")) {
      return redis
          + "refused the user name or the password ("
          + error
          + "). Correct them in the DSN, written redis://user:password@host:port, and"
          + " percent-encoded.";
    }
    if (error.startsWith("NOAUTH")) {
      return redis
          + "wants a password ("
          + error
          + "). Put it into the DSN: redis://:password@host:port, or"
          + " redis://user:password@host:port.";
    }
    if (lower.contains("without any password configured") || lower.contains("no password is set")) {
      return redis
          + "has no password, but the DSN has one ("
          + error
          + "). Take it out of the DSN, or set one in Redis with requirepass or an ACL.";
    }
    if (lower.contains("db index")) {
      return redis
          + "has no database "
          + dsn.database()
          + " ("
          + error
          + "). Correct the number at the end of the DSN, or raise Redis's setting 'databases'.";
    }
    if (error.startsWith("NOPERM")) {
      return redis
          + "does not permit what Emit needs ("
          + error
          + "). Permit it: ACL SETUSER "
          + (dsn.credentials() == null || dsn.credentials().user() == null
              ? "default"
              : dsn.credentials().user())
          + (dsn.server() instanceof RedisAddress.Cluster
              ? " +spublish +ssubscribe +sunsubscribe +cluster|info +cluster|shards"
              : " +publish +subscribe +unsubscribe +select")
          + " +ping +client|setname and the channels, as in &*.";
    }
    if (lower.contains("cluster support disabled")) {
      return redis
          + "is not a node of a cluster ("
          + error
          + "). Begin the DSN with redis:// (or rediss://), or name a cluster's nodes.";
    }
    if (lower.contains("unknown") && dsn.server() instanceof RedisAddress.Cluster) {
      return redis
          + "is too old ("
          + error
          + "): in a cluster, Emit needs sharded pub/sub, which Redis has from version 7.0 on.";
    }
    if (error.startsWith("LOADING")) {
      return redis + "is still loading its data (" + error + "). Start again a little later.";
    }
    return redis + "refused the connection: " + error + ". Check its log and its settings.";
  }

  /** One line that says that one of the two connections was lost. */
  static String reconnecting(Target target, String which, String reason) {
    return "lost the "
        + which
        + " connection to Redis at "
        + target
        + ": "
        + reason
        + "; reconnecting";
  }

  /** One line that says that one of the two connections will not come back. */
  static String gaveUp(RedisOptions options, Target target, String which) {
    return "gave up the "
        + which
        + " connection to Redis at "
        + target
        + " after "
        + options.giveUpAfter()
        + "; stop and start the bus to try again";
  }

  /** Says what to mend when Redis refuses a subscription. */
  static EmitException refusedSubscription(
      Target target, String channel, JedisDataException error) {
    String text = String.valueOf(error.getMessage());
    return new EmitException(
        "Redis at "
            + target
            + " refused the subscription to '"
            + channel
            + "': "
            + text
            + (text.startsWith("NOPERM")
                ? ". Permit it: ACL SETUSER <user> +"
                    + target.pubSub().name(target.pubSub().subscribe)
                    + " &"
                    + channel
                    + "."
                : ". Check Redis's log and settings."),
        error);
  }

  /**
   * One line that says why a connection was lost.
   *
   * @param failure what reading or writing threw
   * @param silence what it means when nothing arrived
   */
  static String lost(Throwable failure, String silence) {
    if (find(failure, SocketTimeoutException.class) != null) {
      return silence;
    }
    String reason = reason(failure);
    return reason.equals("Unexpected end of stream.") ? "Redis closed the connection" : reason;
  }

  private static String reason(Throwable failure) {
    Throwable root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    String message = root.getMessage();
    return message == null ? root.getClass().getSimpleName() : message;
  }

  private static <T extends Throwable> @Nullable T find(
      @Nullable Throwable failure, Class<T> type) {
    for (Throwable t = failure; t != null; t = t.getCause()) {
      if (type.isInstance(t)) {
        return type.cast(t);
      }
    }
    return null;
  }
}
