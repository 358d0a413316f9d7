package dev.emit.engine.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.emit.engine.Credentials;
import dev.emit.engine.redis.RedisAddress.Cluster;
import dev.emit.engine.redis.RedisAddress.Sentinels;
import dev.emit.engine.redis.RedisAddress.Tcp;
import dev.emit.engine.redis.RedisAddress.Unix;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RedisDsnTest {
  @Test
  void fillsInWhatIsNotThere() {
    assertThat(RedisDsn.parse("redis://localhost"))
        .isEqualTo(new RedisDsn(new Tcp("localhost", 6379), null, 0, false));
    assertThat(RedisDsn.parse("redis://my_host/"))
        .isEqualTo(new RedisDsn(new Tcp("my_host", 6379), null, 0, false));
  }

  @Test
  void readsAllParts() {
    assertThat(RedisDsn.parse("redis://user:password@host:6380/3"))
        .isEqualTo(
            new RedisDsn(new Tcp("host", 6380), new Credentials("user", "password"), 3, false));
    assertThat(RedisDsn.parse("redis://:password@host"))
        .isEqualTo(
            new RedisDsn(new Tcp("host", 6379), new Credentials(null, "password"), 0, false));
    assertThat(RedisDsn.parse("rediss://host:7000"))
        .isEqualTo(new RedisDsn(new Tcp("host", 7000), null, 0, true));
  }

  @Test
  void readsIpv6AddressesAndPercentEncodedLogins() {
    assertThat(RedisDsn.parse("redis://[::1]:6380/1"))
        .isEqualTo(new RedisDsn(new Tcp("::1", 6380), null, 1, false));
    assertThat(RedisDsn.parse("redis://[fe80::2]").server()).hasToString("[fe80::2]:6379");
    assertThat(RedisDsn.parse("redis://a%40b:p%3A+%2F%C3%BC@host"))
        .isEqualTo(new RedisDsn(new Tcp("host", 6379), new Credentials("a@b", "p:+/ü"), 0, false));
  }

  @Test
  void readsUnixDomainSockets() {
    assertThat(RedisDsn.parse("redis+unix:///run/redis.sock?db=2"))
        .isEqualTo(new RedisDsn(new Unix(Path.of("/run/redis.sock")), null, 2, false));
    assertThat(RedisDsn.parse("unix://u:p%40@/run/a%20b"))
        .isEqualTo(
            new RedisDsn(new Unix(Path.of("/run/a b")), new Credentials("u", "p@"), 0, false));
  }

  @Test
  void readsSentinels() {
    Tcp first = new Tcp("one", 26379);
    Tcp second = new Tcp("two", 5000);
    assertThat(RedisDsn.parse("redis+sentinel://one,two:5000/main"))
        .isEqualTo(new RedisDsn(new Sentinels(List.of(first, second), "main"), null, 0, false));
    assertThat(RedisDsn.parse("rediss+sentinel://:hidden@one/main/3"))
        .isEqualTo(
            new RedisDsn(
                new Sentinels(List.of(first), "main"), new Credentials(null, "hidden"), 3, true))
        .hasToString("rediss+sentinel://:***@one:26379/main/3");
  }

  @Test
  void readsClusters() {
    assertThat(RedisDsn.parse("redis+cluster://one,two:7001"))
        .isEqualTo(
            new RedisDsn(
                new Cluster(List.of(new Tcp("one", 6379), new Tcp("two", 7001))), null, 0, false));
    assertThat(RedisDsn.parse("rediss+cluster://u:hidden@one"))
        .isEqualTo(
            new RedisDsn(
                new Cluster(List.of(new Tcp("one", 6379))),
                new Credentials("u", "hidden"),
                0,
                true))
        .hasToString("rediss+cluster://u:***@one:6379");
  }

  @Test
  void readsIpv6AddressesInLists() {
    List<Tcp> two = List.of(new Tcp("::1", 1), new Tcp("fe80::2", 26379));
    assertThat(RedisDsn.parse("redis+sentinel://[::1]:1,[fe80::2]/main"))
        .isEqualTo(new RedisDsn(new Sentinels(two, "main"), null, 0, false))
        .hasToString("redis+sentinel://[::1]:1,[fe80::2]:26379/main");
    assertThat(RedisDsn.parse("redis+cluster://u:p%5B,@[::1]:7000,host").server())
        .isEqualTo(new Cluster(List.of(new Tcp("::1", 7000), new Tcp("host", 6379))));
  }

  @ParameterizedTest
  @CsvSource({
    "http://u:hidden@host, the scheme is 'http', begin with redis://",
    "localhost, the scheme is missing, begin with redis://",
    "redis://, Expected authority, write redis://user:password@host:port/db",
    "redis:///1, the host is missing, such as redis://localhost",
    "redis://u:hidden@:6379, the host is missing, such as redis://localhost",
    "redis://u:hidden@host:x, the port is 'x', from 1 to 65535",
    "redis://host:0, the port is '0', from 1 to 65535",
    "redis://host:70000, the port is '70000', from 1 to 65535",
    "redis://u:hidden@host/one, the database is 'one', write its number",
    "redis://host/1/2, the database is '1/2', write its number",
    "redis://host/-1, the database is '-1', write its number",
    "redis://u:hidden@host?db=1, it has a query, on the builder",
    "redis://u@host, the password is missing, user:password@host",
    "redis://::1, the host holds a colon, in brackets",
    "redis://u:hid den@host, Illegal character, percent-encode",
    "u:hidden@host, , begin with redis://",
    "redis://:hidden/@host, , ",
    "redis+cluster://u:hidden@host/1, a cluster has no databases, leave out",
    "redis+sentinel://u:hidden@host, name is missing, /master-name",
    "'redis+sentinel://host:1,/main', the host is missing, such as redis://localhost",
    "redis+unix://path, path is missing or not absolute, with three slashes",
    "redis+unix:///path?x=1, more than a path, on the builder",
  })
  void saysWhatIsWrongAndNeverThePassword(String dsn, String what, String instead) {
    assertThatThrownBy(() -> RedisDsn.parse(dsn))
        .isInstanceOf(IllegalArgumentException.class)
        .hasNoCause()
        .hasMessageContaining(what == null ? "" : what)
        .hasMessageContaining(instead == null ? "" : instead)
        .message()
        .doesNotContain("hidden")
        .doesNotContain("hid den");
  }

  @Test
  void neverShowsThePassword() {
    RedisDsn dsn = RedisDsn.parse("redis://user:hidden@host:6380/3");
    assertThat(dsn).hasToString("redis://user:***@host:6380/3");
    assertThat(RedisOptions.builder(dsn).build().toString()).doesNotContain("hidden");
  }
}
