package dev.emit.reliability;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.emit.Emit;
import dev.emit.EmitBuilder;
import dev.emit.EmitListener;
import dev.emit.engine.Credentials;
import dev.emit.engine.EngineHealth.State;
import dev.emit.engine.Gap;
import dev.emit.error.Failure;
import dev.emit.error.PublishException;
import dev.emit.error.StartException;
import dev.emit.testing.RespClient;
import dev.emit.testing.TestRedis;
import dev.emit.testing.TestTls;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ways to reach a Redis and to log in, on the system's own server. */
class WhereRedisRunsTest {
  private static final Duration LIVENESS = Duration.ofMillis(200);

  @TempDir private Path folder;

  @BeforeEach
  void needsTheSystemsServer() {
    assumeTrue(Files.isExecutable(TestRedis.SYSTEM), "needs " + TestRedis.SYSTEM);
  }

  @AfterEach
  void nothingIsLeft() {
    await()
        .untilAsserted(
            () ->
                assertThat(Thread.getAllStackTraces().keySet())
                    .noneMatch(thread -> thread.getName().startsWith("emit-")));
  }

  private static EmitBuilder builder(String dsn) {
    return Emit.builder()
        .redis(dsn)
        .heartbeat(LIVENESS)
        .connectTimeout(Duration.ofSeconds(2))
        .reconnectPauses(Duration.ofMillis(5), Duration.ofMillis(50));
  }

  private static void assertWorks(Emit emit) throws Exception {
    Load load = new Load(emit);
    emit.start();
    load.begin();
    load.assertAccounts();
  }

  private static void assertFails(EmitBuilder builder, String what) {
    assertThatThrownBy(() -> builder.build().start())
        .isInstanceOf(StartException.class)
        .hasMessageContaining(what);
  }

  @Test
  void tlsWithStoresOfItsOwn() throws Exception {
    KeyStore keys = TestTls.selfSigned(folder, "san=ip:127.0.0.1");
    int port = TestRedis.freePort();
    try (TestRedis redis = TestTls.server(folder, keys, port, "--tls-auth-clients", "yes")) {
      String dsn = "rediss://127.0.0.1:" + redis.port();
      assertFails(builder(dsn), "its certificate is not trusted");
      assertFails(builder(dsn).tls(TestTls.trusting(keys)), "with TLS");
      SSLContext both = TestTls.showing(keys);
      assertWorks(builder(dsn).tls(both).build());
      String otherName = "rediss://localhost:" + redis.port();
      assertFails(builder(otherName).tls(both), "is not for the host 'localhost'");
      SSLParameters old = new SSLParameters();
      old.setProtocols(new String[] {"TLSv1.2"});
      assertFails(builder(otherName).tls(both, old), "is not for the host 'localhost'");
      SSLParameters anyName = new SSLParameters();
      anyName.setEndpointIdentificationAlgorithm("");
      assertWorks(builder(otherName).tls(both, anyName).build());
    }
  }

  @Test
  void credentialsThatRotate() throws Exception {
    try (TestRedis redis = TestRedis.system(TestRedis.freePort());
        RespClient admin = redis.client()) {
      admin.call("ACL", "SETUSER", "u", "on", ">one", "+@all", "&*");
      AtomicReference<Credentials> current = new AtomicReference<>(new Credentials("u", "one"));
      Emit emit = builder(redis.dsn()).credentials(current::get).clientName("shop").build();
      Load load = new Load(emit);
      emit.start();
      load.begin();
      assertThat((String) admin.call("CLIENT", "LIST"))
          .contains("name=shop-publish ")
          .contains("name=shop-subscribe ");
      admin.call("ACL", "SETUSER", "u", "resetpass", ">two");
      admin.call("CLIENT", "KILL", "USER", "u");
      await().until(() -> emit.health().engine().state() == State.RECONNECTING);
      current.set(new Credentials("u", "two"));
      load.awaitFlow();
      load.assertAccounts();
      current.set(new Credentials("u", "one"));
      assertFails(builder(redis.dsn()).credentials(current::get), "WRONGPASS");
      assertFails(
          builder(redis.dsn())
              .credentials(
                  () -> {
                    throw new IllegalStateException("vault is sealed");
                  }),
          "vault is sealed");
      assertThat(current.get()).asString().doesNotContain("one");
    }
  }

  @Test
  void givesUpWhenItsTimeIsOver() throws Exception {
    List<Failure> failures = new CopyOnWriteArrayList<>();
    try (TestRedis redis = TestRedis.system(TestRedis.freePort())) {
      Emit emit =
          builder(redis.dsn())
              .giveUpAfter(Duration.ofMillis(300))
              .listener(
                  new EmitListener() {
                    @Override
                    public void failed(Failure failure) {
                      failures.add(failure);
                    }
                  })
              .build();
      Load load = new Load(emit);
      emit.start();
      load.begin();
      redis.kill();
      await()
          .untilAsserted(
              () ->
                  assertThat(failures)
                      .filteredOn(failure -> failure.message().contains("gave up the "))
                      .hasSize(2));
      assertThat(emit.health().engine().state()).isEqualTo(State.GIVEN_UP);
      assertThatThrownBy(() -> emit.emit("other").toCompletableFuture().get(10, SECONDS))
          .hasCauseInstanceOf(PublishException.class)
          .hasMessageContaining("gave up reconnecting");
      load.end();
      emit.stop();
      redis.restart();
      emit.start();
      emit.emit("other").toCompletableFuture().get(10, SECONDS);
      load.assertAccounts();
    }
  }

  @Test
  void unixDomainSocket() throws Exception {
    Path socket = folder.resolve("redis sock");
    assertFails(builder("unix://" + socket.toUri().getRawPath()), "'unixsocket' set to this path");
    String dsn = "redis+unix://" + socket.toUri().getRawPath() + "?db=1";
    List<Gap> gaps = new CopyOnWriteArrayList<>();
    EmitListener listener =
        new EmitListener() {
          @Override
          public void gap(Gap gap) {
            gaps.add(gap);
          }
        };
    try (TestRedis redis =
            TestRedis.system(TestRedis.freePort(), "--unixsocket", socket.toString());
        Emit emit = builder(dsn).listener(listener).build()) {
      Load load = new Load(emit);
      emit.start();
      load.begin();
      try (RespClient admin = redis.client()) {
        assertThat((String) admin.call("CLIENT", "LIST")).contains(" db=1 ");
        admin.call("CLIENT", "KILL", "TYPE", "pubsub");
        await().until(() -> !gaps.isEmpty());
        load.awaitFlow();
      }
      redis.freeze();
      await().until(() -> emit.health().engine().state() == State.RECONNECTING);
      assertThat(emit.health().engine().reason()).contains("nothing was received for 600 ms");
      redis.thaw();
      load.awaitFlow();
      load.assertAccounts();
      assertFails(builder(dsn.replace("db=1", "db=99")), "has no database 99");
    }
  }
}
