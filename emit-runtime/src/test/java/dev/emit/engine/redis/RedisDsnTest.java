package dev.emit.engine.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RedisDsnTest {
  @Test
  void fillsInWhatIsNotThere() {
    assertThat(RedisDsn.parse("redis://localhost"))
        .isEqualTo(new RedisDsn("localhost", 6379, null, null, 0, false));
    assertThat(RedisDsn.parse("redis://my_host/"))
        .isEqualTo(new RedisDsn("my_host", 6379, null, null, 0, false));
  }

  @Test
  void readsAllParts() {
    assertThat(RedisDsn.parse("redis://user:password@host:6380/3"))
        .isEqualTo(new RedisDsn("host", 6380, "user", "password", 3, false));
    assertThat(RedisDsn.parse("redis://:password@host"))
        .isEqualTo(new RedisDsn("host", 6379, null, "password", 0, false));
    assertThat(RedisDsn.parse("rediss://host:7000"))
        .isEqualTo(new RedisDsn("host", 7000, null, null, 0, true));
  }

  @Test
  void readsIpv6AddressesAndPercentEncodedLogins() {
    assertThat(RedisDsn.parse("redis://[::1]:6380/1"))
        .isEqualTo(new RedisDsn("::1", 6380, null, null, 1, false));
    assertThat(RedisDsn.parse("redis://[fe80::2]").address()).isEqualTo("[fe80::2]:6379");
    assertThat(RedisDsn.parse("redis://a%40b:p%3A+%2F%C3%BC@host"))
        .isEqualTo(new RedisDsn("host", 6379, "a@b", "p:+/ü", 0, false));
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
