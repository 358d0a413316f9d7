package dev.emit.engine.redis;

import dev.emit.engine.Credentials;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where a Redis is and how to log in, as read from {@code redis://user:password@host:port/db} and
 * its kin. Its text never shows the password.
 *
 * @param server where it is, or who knows that
 * @param credentials the login, or null for none
 * @param database the number of the database
 * @param tls whether connections over TCP are encrypted ({@code rediss})
 */
public record RedisDsn(
    RedisAddress server, @Nullable Credentials credentials, int database, boolean tls) {
  private static final int DEFAULT_PORT = 6379;
  private static final int DEFAULT_SENTINEL_PORT = 26379;
  private static final String FORM = "redis://user:password@host:port/db";

  /**
   * Reads a DSN.
   *
   * @param dsn {@code redis://} or {@code rediss://} (TLS), then optionally {@code user:password@}
   *     or {@code :password@}, percent-encoded; then the host, optionally {@code :port} (6379
   *     unless given) and {@code /db} (0 unless given). For a Unix domain socket {@code
   *     redis+unix:///path?db=0} or {@code unix:///path}; for Sentinels {@code
   *     redis+sentinel://host:port,host:port/master/db} ({@code rediss+sentinel} for TLS), with the
   *     port 26379 unless given, and with the login to the master; for a cluster {@code
   *     redis+cluster://host:port,host:port} ({@code rediss+cluster} for TLS)
   * @return its parts
   * @throws IllegalArgumentException if it is not of this form; it says what to write instead
   */
  public static RedisDsn parse(String dsn) {
    URI uri;
    try {
      uri = new URI(isList(dsn) ? escapeBrackets(dsn) : dsn);
    } catch (URISyntaxException e) {
      // The cause would show the whole DSN, password included.
      throw wrong(
          dsn,
          e.getReason() + " at character " + e.getIndex(),
          "write " + FORM + ", and percent-encode special characters of user and password");
    }
    String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
    return switch (scheme) {
      case "redis", "rediss" -> server(dsn, uri, scheme.equals("rediss"));
      case "redis+sentinel", "rediss+sentinel" ->
          sentinels(dsn, uri, scheme.equals("rediss+sentinel"));
      case "redis+unix", "unix" -> unix(dsn, uri);
      case "redis+cluster", "rediss+cluster" -> cluster(dsn, uri, scheme.equals("rediss+cluster"));
      default ->
          throw wrong(
              dsn,
              scheme.isEmpty() ? "the scheme is missing" : "the scheme is '" + scheme + "'",
              "begin with redis:// or, for TLS, rediss://");
    };
  }

  private static boolean isList(String dsn) {
    return dsn.indexOf(',') >= 0;
  }

  /** An IPv6 address in a list, which a URI does not allow. */
  private static String escapeBrackets(String dsn) {
    return dsn.replace("[", "%5B").replace("]", "%5D");
  }

  private static RedisDsn server(String dsn, URI uri, boolean tls) {
    String authority = authority(dsn, uri);
    refuseQuery(dsn, uri);
    return new RedisDsn(
        address(dsn, authority.substring(authority.lastIndexOf('@') + 1), DEFAULT_PORT),
        credentials(dsn, authority),
        path(dsn, uri.getRawPath()),
        tls);
  }

  private static RedisDsn sentinels(String dsn, URI uri, boolean tls) {
    String authority = authority(dsn, uri);
    refuseQuery(dsn, uri);
    String path = uri.getRawPath() == null ? "" : uri.getRawPath();
    int slash = path.indexOf('/', 1);
    String master = path.isEmpty() ? "" : path.substring(1, slash < 0 ? path.length() : slash);
    if (master.isEmpty()) {
      throw wrong(
          dsn,
          "the master's name is missing",
          "write redis+sentinel://host:port,host:port/master-name or, with a database,"
              + " /master-name/0");
    }
    return new RedisDsn(
        new RedisAddress.Sentinels(
            addresses(dsn, authority, DEFAULT_SENTINEL_PORT), decode(master)),
        credentials(dsn, authority),
        path(dsn, slash < 0 ? "" : path.substring(slash)),
        tls);
  }

  private static RedisDsn cluster(String dsn, URI uri, boolean tls) {
    String authority = authority(dsn, uri);
    refuseQuery(dsn, uri);
    if (path(dsn, uri.getRawPath()) != 0) {
      throw wrong(dsn, "a cluster has no databases", "leave out what follows the nodes");
    }
    return new RedisDsn(
        new RedisAddress.Cluster(addresses(dsn, authority, DEFAULT_PORT)),
        credentials(dsn, authority),
        0,
        tls);
  }

  private static RedisDsn unix(String dsn, URI uri) {
    String authority = uri.getRawAuthority() == null ? "" : uri.getRawAuthority();
    String path = uri.getPath() == null ? "" : uri.getPath();
    if (path.length() < 2 || !(authority.isEmpty() || authority.endsWith("@"))) {
      throw wrong(
          dsn,
          "the socket's path is missing or not absolute",
          "write redis+unix:///path/to/redis.sock, with three slashes");
    }
    String query = uri.getRawQuery();
    if ((query != null && !query.startsWith("db=")) || uri.getRawFragment() != null) {
      throw wrong(dsn, "it has more than a path and ?db=", "set other things on the builder");
    }
    return new RedisDsn(
        new RedisAddress.Unix(Path.of(path)),
        credentials(dsn, authority),
        query == null ? 0 : database(dsn, query.substring("db=".length())),
        false);
  }

  private static String authority(String dsn, URI uri) {
    String authority = uri.getRawAuthority();
    if (authority == null || authority.isEmpty()) {
      throw wrong(dsn, "the host is missing", "write " + FORM + ", such as redis://localhost");
    }
    return authority;
  }

  private static void refuseQuery(String dsn, URI uri) {
    if (uri.getRawQuery() != null || uri.getRawFragment() != null) {
      throw wrong(
          dsn,
          "it has a query or a fragment",
          "leave out what follows '?' or '#' and set it on the builder; write these characters as"
              + " %3F and %23 in a password");
    }
  }

  private static List<RedisAddress.Tcp> addresses(String dsn, String authority, int defaultPort) {
    List<RedisAddress.Tcp> addresses = new ArrayList<>();
    for (String each : authority.substring(authority.lastIndexOf('@') + 1).split(",", -1)) {
      addresses.add(address(dsn, each, defaultPort));
    }
    return addresses;
  }

  private static RedisAddress.Tcp address(String dsn, String escaped, int defaultPort) {
    String address = escaped.replace("%5B", "[").replace("%5D", "]");
    int colon = address.lastIndexOf(':');
    boolean hasPort = colon > address.lastIndexOf(']');
    String host = host(dsn, hasPort ? address.substring(0, colon) : address);
    return new RedisAddress.Tcp(
        host, hasPort ? port(dsn, address.substring(colon + 1)) : defaultPort);
  }

  private static @Nullable Credentials credentials(String dsn, String authority) {
    int at = authority.lastIndexOf('@');
    if (at < 0) {
      return null;
    }
    String login = authority.substring(0, at);
    return new Credentials(user(login), password(dsn, login));
  }

  private static String host(String dsn, String host) {
    if (host.startsWith("[") && host.endsWith("]")) {
      host = host.substring(1, host.length() - 1);
    } else if (host.indexOf(':') >= 0) {
      throw wrong(dsn, "the host holds a colon", "put an IPv6 address in brackets: redis://[::1]");
    }
    if (host.isEmpty()) {
      throw wrong(dsn, "the host is missing", "write " + FORM + ", such as redis://localhost");
    }
    return host;
  }

  private static int port(String dsn, String text) {
    int port = number(text);
    if (port < 1 || port > 65535) {
      throw wrong(
          dsn,
          "the port is '" + text + "'",
          "write a number from 1 to 65535, or leave out ':' and port for the default");
    }
    return port;
  }

  private static @Nullable String user(String login) {
    int colon = login.indexOf(':');
    String user = colon < 0 ? login : login.substring(0, colon);
    return user.isEmpty() ? null : decode(user);
  }

  private static String password(String dsn, String login) {
    int colon = login.indexOf(':');
    if (colon < 0 || colon == login.length() - 1) {
      throw wrong(
          dsn,
          "the password is missing",
          "write user:password@host or, without a user, :password@host");
    }
    return decode(login.substring(colon + 1));
  }

  private static int path(String dsn, @Nullable String path) {
    if (path == null || path.isEmpty() || path.equals("/")) {
      return 0;
    }
    return database(dsn, path.substring(1));
  }

  private static int database(String dsn, String text) {
    int database = number(text);
    if (database < 0) {
      throw wrong(
          dsn,
          "the database is '" + text + "'",
          "write its number, such as redis://localhost/1, or nothing for 0");
    }
    return database;
  }

  private static int number(String text) {
    // Neither signs nor other alphabets' digits, which parseInt takes.
    return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : -1;
  }

  private static String decode(String text) {
    return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  private static IllegalArgumentException wrong(String dsn, String what, String instead) {
    return new IllegalArgumentException(
        "The Redis DSN '" + masked(dsn) + "' is not right: " + what + ". Please " + instead + ".");
  }

  /** All that stands before the last '@' may be a password, whatever is wrong with the rest. */
  private static String masked(String dsn) {
    int at = dsn.lastIndexOf('@');
    if (at < 0) {
      return dsn;
    }
    int slashes = dsn.indexOf("://");
    int begin = slashes < 0 || slashes > at ? 0 : slashes + 3;
    int colon = dsn.indexOf(':', begin);
    String user = colon < 0 || colon > at ? "" : dsn.substring(begin, colon);
    return dsn.substring(0, begin) + user + ":***" + dsn.substring(at);
  }

  /** The DSN, with {@code ***} in place of the password. */
  @Override
  public String toString() {
    String login = credentials == null ? "" : credentials + "@";
    String path = database == 0 ? "" : "/" + database;
    String scheme = tls ? "rediss" : "redis";
    if (server instanceof RedisAddress.Unix unix) {
      return "redis+unix://" + login + unix + (database == 0 ? "" : "?db=" + database);
    }
    if (server instanceof RedisAddress.Sentinels s) {
      return scheme + "+sentinel://" + login + s.list() + "/" + s.master() + path;
    }
    if (server instanceof RedisAddress.Cluster cluster) {
      return scheme + "+cluster://" + login + cluster.list();
    }
    return scheme + "://" + login + server.toString().toLowerCase(Locale.ROOT) + path;
  }
}
