package dev.emit.engine.redis;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where a Redis is and how to log in, as read from {@code redis://user:password@host:port/db}. Its
 * text never shows the password.
 *
 * @param host a name or an address, IPv6 without brackets
 * @param port the port
 * @param user the user, or null for Redis's default user
 * @param password the password, or null for none
 * @param database the number of the database
 * @param tls whether the connection is encrypted ({@code rediss})
 */
public record RedisDsn(
    String host,
    int port,
    @Nullable String user,
    @Nullable String password,
    int database,
    boolean tls) {
  private static final int DEFAULT_PORT = 6379;
  private static final String FORM = "redis://user:password@host:port/db";

  /**
   * Reads a DSN.
   *
   * @param dsn {@code redis://} or {@code rediss://} (TLS), then optionally {@code user:password@}
   *     or {@code :password@}, percent-encoded; then the host, optionally {@code :port} (6379
   *     unless given) and {@code /db} (0 unless given)
   * @return its parts
   * @throws IllegalArgumentException if it is not of this form; it says what to write instead
   */
  public static RedisDsn parse(String dsn) {
    URI uri;
    try {
      uri = new URI(dsn);
    } catch (URISyntaxException e) {
      // The cause would show the whole DSN, password included.
      throw wrong(
          dsn,
          e.getReason() + " at character " + e.getIndex(),
          "write " + FORM + ", and percent-encode special characters of user and password");
    }
    String scheme = uri.getScheme();
    boolean tls = "rediss".equalsIgnoreCase(scheme);
    if (!tls && !"redis".equalsIgnoreCase(scheme)) {
      throw wrong(
          dsn,
          scheme == null ? "the scheme is missing" : "the scheme is '" + scheme + "'",
          "begin with redis:// or, for TLS, rediss://");
    }
    String authority = uri.getRawAuthority();
    if (authority == null || authority.isEmpty()) {
      throw wrong(dsn, "the host is missing", "write " + FORM + ", such as redis://localhost");
    }
    if (uri.getRawQuery() != null || uri.getRawFragment() != null) {
      throw wrong(
          dsn,
          "it has a query or a fragment",
          "leave out what follows '?' or '#' and set it on the builder; write these characters as"
              + " %3F and %23 in a password");
    }
    int at = authority.lastIndexOf('@');
    String address = authority.substring(at + 1);
    String login = at < 0 ? null : authority.substring(0, at);
    int colon = address.lastIndexOf(':');
    boolean hasPort = colon > address.lastIndexOf(']');
    String host = hasPort ? address.substring(0, colon) : address;
    return new RedisDsn(
        host(dsn, host),
        hasPort ? port(dsn, address.substring(colon + 1)) : DEFAULT_PORT,
        login == null ? null : user(login),
        login == null ? null : password(dsn, login),
        database(dsn, uri.getRawPath()),
        tls);
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
          "write a number from 1 to 65535, or leave out ':' and port for 6379");
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

  private static int database(String dsn, @Nullable String path) {
    if (path == null || path.isEmpty() || path.equals("/")) {
      return 0;
    }
    int database = number(path.substring(1));
    if (database < 0) {
      throw wrong(
          dsn,
          "the database is '" + path.substring(1) + "'",
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

  /**
   * The host and the port.
   *
   * @return such as {@code localhost:6379} or {@code [::1]:6379}
   */
  String address() {
    return (host.indexOf(':') < 0 ? host : "[" + host + "]") + ":" + port;
  }

  /** The DSN, with {@code ***} in place of the password. */
  @Override
  public String toString() {
    return (tls ? "rediss" : "redis")
        + "://"
        + (user == null ? "" : user)
        + (password == null ? "" : ":***@")
        + address().toLowerCase(Locale.ROOT)
        + (database == 0 ? "" : "/" + database);
  }
}
