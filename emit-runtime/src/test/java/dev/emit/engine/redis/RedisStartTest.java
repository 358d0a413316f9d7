package dev.emit.engine.redis;

import static dev.emit.engine.redis.RedisEngineTest.engineThreads;
import static dev.emit.engine.redis.RedisEngineTest.get;
import static dev.emit.engine.redis.RedisEngineTest.message;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.emit.error.StartException;
import dev.emit.testing.RespClient;
import dev.emit.testing.TestRedis;
import dev.emit.testing.TestTls;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import javax.net.ssl.SSLContext;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code start} says when it can't, and that nothing is left of it then. */
class RedisStartTest {
  private final RecordingContext context = new RecordingContext();

  @AfterEach
  void closeTimer() {
    context.close();
  }

  private AbstractThrowableAssert<?, ?> assertStartFails(String dsn) {
    return assertStartFails(dsn, options -> options);
  }

  private AbstractThrowableAssert<?, ?> assertStartFails(
      String dsn, UnaryOperator<RedisOptions.Builder> set) {
    RedisOptions options =
        set.apply(RedisOptions.builder(RedisDsn.parse(dsn)).connectTimeout(Duration.ofSeconds(2)))
            .build();
    AbstractThrowableAssert<?, ?> failure =
        assertThatThrownBy(() -> new RedisEngine(options).start(context))
            .isInstanceOf(StartException.class)
            .hasMessageNotContainingAny("hidden");
    assertThat(engineThreads()).isEmpty();
    assertThat(context.failures).isEmpty();
    return failure;
  }

  private static void assertNoConnection(RespClient admin) {
    await().until(() -> !((String) admin.call("CLIENT", "LIST")).contains("name=emit-"));
  }

  @Test
  void namesAPortWhereNobodyListens() {
    int port = TestRedis.freePort();
    assertStartFails("redis://127.0.0.1:" + port)
        .hasMessageContaining("127.0.0.1:" + port)
        .hasMessageContaining("Is Redis running there?");
  }

  @Test
  void namesAnUnknownHost() {
    assertStartFails("redis://:hidden@no-such-host.invalid")
        .hasMessageContaining("the host 'no-such-host.invalid' is unknown")
        .hasMessageContaining("Correct it in the DSN redis://:***@no-such-host.invalid");
  }

  @Test
  void givesUpOnAServerThatSaysNothing() throws IOException {
    try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      String address = "127.0.0.1:" + silent.getLocalPort();
      assertStartFails("redis://" + address, o -> o.connectTimeout(Duration.ofMillis(200)))
          .hasMessageContaining(address)
          .hasMessageContaining("no answer in time");
      assertStartFails("rediss://" + address, o -> o.connectTimeout(Duration.ofMillis(200)))
          .hasMessageContaining("Does that port speak TLS?");
    }
  }

  @Test
  void doubtsAServerThatIsNotRedis() throws Exception {
    try (ServerSocket web = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      CompletableFuture<Void> answer =
          CompletableFuture.runAsync(
              () -> {
                try (Socket client = web.accept()) {
                  client
                      .getOutputStream()
                      .write("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(UTF_8));
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
      assertStartFails("redis://127.0.0.1:" + web.getLocalPort())
          .hasMessageContaining("Is it Redis that listens there");
      get(answer);
    }
  }

  @Test
  void namesWhatIsWrongWithALogin() {
    try (TestRedis redis = TestRedis.embedded("--requirepass", "right")) {
      String address = "127.0.0.1:" + redis.port();
      assertStartFails("redis://" + address)
          .hasMessageContaining("wants a password (NOAUTH")
          .hasMessageContaining("redis://:password@host:port");
      assertStartFails("redis://:hidden@" + address)
          .hasMessageContaining("refused the user name or the password (WRONGPASS")
          .hasMessageContaining("Correct them in the DSN");
      assertStartFails("redis://nobody:hidden@" + address).hasMessageContaining("WRONGPASS");
      assertStartFails("redis://:right@" + address + "/99")
          .hasMessageContaining("has no database 99")
          .hasMessageContaining("'databases'");
      try (RespClient admin = redis.client()) {
        admin.call("AUTH", "right");
        assertNoConnection(admin);
      }
    }
  }

  @Test
  void namesAPasswordThatIsTooMuch() {
    try (TestRedis redis = TestRedis.embedded()) {
      assertStartFails("redis://:hidden@127.0.0.1:" + redis.port())
          .hasMessageContaining("has no password, but the DSN has one")
          .hasMessageContaining("Take it out of the DSN");
    }
  }

  @Test
  void namesWhatTheUserMayNotDo() {
    try (TestRedis redis = TestRedis.embedded();
        RespClient admin = redis.client()) {
      String dsn = "redis://u:pw@127.0.0.1:" + redis.port();
      admin.call("ACL", "SETUSER", "u", "on", ">pw", "+@all", "&*", "-publish");
      assertStartFails(dsn)
          .hasMessageContaining("'publish'")
          .hasMessageContaining("ACL SETUSER u +publish +subscribe");
      admin.call("ACL", "SETUSER", "u", "+publish", "-subscribe");
      assertStartFails(dsn).hasMessageContaining("'subscribe'");
      admin.call("ACL", "SETUSER", "u", "+subscribe", "resetchannels", "&app/*");
      assertStartFails(dsn, o -> o.heartbeat(Duration.ofSeconds(1)))
          .hasMessageContaining("The heartbeat can't start")
          .hasMessageContaining("+subscribe &heartbeat");
      assertNoConnection(admin);
    }
  }

  @Test
  void needsNoMorePermissionsThanItNames() throws Exception {
    try (TestRedis redis = TestRedis.embedded();
        RespClient admin = redis.client()) {
      admin.call("ACL", "SETUSER", "u", "on", ">pw", "resetchannels", "&app/*");
      admin.call("ACL", "SETUSER", "u", "+publish", "+subscribe", "+unsubscribe");
      RedisEngine engine =
          new RedisEngine(
              RedisOptions.builder(RedisDsn.parse("redis://u:pw@127.0.0.1:" + redis.port()))
                  .livenessPeriod(Duration.ofSeconds(1))
                  .build());
      engine.start(context);
      get(engine.subscribe("app/a"));
      assertThat(get(engine.publish(message("app/a", "1")))).isEqualTo(1);
      engine.stop(Duration.ofSeconds(5));
      assertThat(context.failures).isEmpty();
    }
  }

  @Test
  void namesWhatIsWrongWithTls(@TempDir Path folder) throws Exception {
    assumeTrue(Files.isExecutable(TestRedis.SYSTEM), "needs " + TestRedis.SYSTEM);
    KeyStore keys = TestTls.selfSigned(folder, "san=ip:127.0.0.1");
    int port = TestRedis.freePort();
    try (TestRedis plain = TestRedis.embedded();
        TestRedis tls = TestTls.server(folder, keys, port)) {
      assertStartFails(
              "rediss://127.0.0.1:" + plain.port(), o -> o.connectTimeout(Duration.ofMillis(300)))
          .hasMessageContaining("with TLS")
          .hasMessageContaining("Does that port speak TLS?");
      assertStartFails("redis://127.0.0.1:" + tls.port()).hasMessageContaining("rediss://");
      assertStartFails("rediss://127.0.0.1:" + tls.port())
          .hasMessageContaining("its certificate is not trusted")
          .hasMessageContaining("-Djavax.net.ssl.trustStore=");
      SSLContext before = SSLContext.getDefault();
      SSLContext.setDefault(TestTls.trusting(keys));
      try {
        assertStartFails("rediss://localhost:" + tls.port())
            .hasMessageContaining("its certificate is not for the host 'localhost'");
        RedisEngine engine =
            new RedisEngine(
                RedisOptions.builder(RedisDsn.parse("rediss://127.0.0.1:" + tls.port())).build());
        engine.start(context);
        get(engine.subscribe("tls"));
        assertThat(get(engine.publish(message("tls", "1")))).isEqualTo(1);
        engine.stop(Duration.ofSeconds(5));
        assertThat(engineThreads()).isEmpty();
      } finally {
        SSLContext.setDefault(before);
      }
    }
  }
}
