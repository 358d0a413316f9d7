package dev.emit.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.emit.Emit;
import dev.emit.EmitListener;
import dev.emit.engine.Credentials;
import dev.emit.engine.Gap;
import dev.emit.error.StartException;
import dev.emit.testing.RespClient;
import dev.emit.testing.TestRedis;
import dev.emit.testing.TestSentinel;
import dev.emit.testing.TestTls;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A master that Sentinel names, and that changes, on real servers. */
class SentinelTest {
  private final List<Gap> gaps = new CopyOnWriteArrayList<>();
  private TestRedis master;
  private TestRedis replica;
  private TestSentinel sentinel;
  private final List<Emit> buses = new ArrayList<>();

  @BeforeAll
  static void needsASentinel() {
    assumeTrue(Files.isExecutable(TestRedis.SYSTEM), "needs " + TestRedis.SYSTEM);
  }

  @BeforeEach
  void start(@TempDir Path folder) {
    master = TestRedis.system(TestRedis.freePort(), "--repl-diskless-sync-delay", "0");
    replica =
        TestRedis.system(
            TestRedis.freePort(),
            "--replicaof",
            "127.0.0.1 " + master.port(),
            "--dir",
            folder + "");
    sentinel = new TestSentinel(folder, "main", master.port());
    sentinel.awaitReplica("main");
  }

  @AfterEach
  void stop() {
    buses.forEach(Emit::close);
    sentinel.close();
    replica.close();
    master.close();
    await()
        .untilAsserted(
            () ->
                assertThat(Thread.getAllStackTraces().keySet())
                    .noneMatch(thread -> thread.getName().startsWith("emit-")));
  }

  private Emit bus(String sentinels, String name) {
    Emit bus =
        Emit.builder()
            .redis("redis+sentinel://" + sentinels + "/" + name)
            .heartbeat(Duration.ofMillis(300))
            .connectTimeout(Duration.ofSeconds(2))
            .reconnectPauses(Duration.ofMillis(10), Duration.ofMillis(100))
            .listener(
                new EmitListener() {
                  @Override
                  public void gap(Gap gap) {
                    gaps.add(gap);
                  }
                })
            .build();
    buses.add(bus);
    return bus;
  }

  private static boolean isUsed(TestRedis redis) {
    String clients = clients(redis);
    return clients.contains("name=emit-publish ") && clients.contains("name=emit-subscribe ");
  }

  private static boolean isLeft(TestRedis redis) {
    String clients = clients(redis);
    return !clients.isEmpty() && !clients.contains("name=emit-");
  }

  /** Nothing while a server changes its role, and cuts all its connections for that. */
  private static String clients(TestRedis redis) {
    try (RespClient admin = redis.client()) {
      return (String) admin.call("CLIENT", "LIST");
    } catch (UncheckedIOException cut) {
      return "";
    }
  }

  @Test
  void followsASwitchThoughTheOldMasterLives() throws Exception {
    int nobody = TestRedis.freePort();
    Emit emit = bus("127.0.0.1:" + nobody + ",127.0.0.1:" + sentinel.port(), "main");
    Load load = new Load(emit);
    emit.start();
    load.begin();
    assertThat(isUsed(master)).isTrue();
    assertThat(sentinel.failOver("main")).isEqualTo("OK");
    await().atMost(Duration.ofSeconds(20)).until(() -> isUsed(replica) && isLeft(master));
    load.awaitFlow();
    load.assertAccounts();
    assertThat(gaps).isNotEmpty();
    assertThat(gaps.get(gaps.size() - 1).reason())
        .contains("the master is now 127.0.0.1:" + replica.port());
  }

  @Test
  void followsASwitchWhenTheMasterDies() throws Exception {
    Emit emit = bus("127.0.0.1:" + sentinel.port(), "main");
    Load load = new Load(emit);
    emit.start();
    load.begin();
    master.kill();
    await().atMost(Duration.ofSeconds(20)).until(() -> isUsed(replica));
    load.awaitFlow();
    load.assertAccounts();
    assertThat(gaps).isNotEmpty();
  }

  @Test
  void logsInToSentinelsToo(@TempDir Path folder) throws Exception {
    try (TestSentinel guarded =
        new TestSentinel(folder, "main", master.port(), "requirepass sesame")) {
      String dsn = "redis+sentinel://127.0.0.1:" + guarded.port() + "/main";
      assertThatThrownBy(() -> Emit.redis(dsn).start())
          .isInstanceOf(StartException.class)
          .hasMessageContaining("NOAUTH")
          .hasMessageContaining("the Sentinel's login");
      assertThatThrownBy(() -> withLogin(dsn, "wrong").start())
          .isInstanceOf(StartException.class)
          .hasMessageContaining("WRONGPASS");
      Emit emit = withLogin(dsn, "sesame");
      Load load = new Load(emit);
      emit.start();
      load.begin();
      load.assertAccounts();
    }
  }

  private Emit withLogin(String dsn, String password) {
    Emit bus =
        Emit.builder()
            .redis(dsn)
            .sentinelCredentials(() -> new Credentials(null, password))
            .build();
    buses.add(bus);
    return bus;
  }

  @Test
  void asksSentinelsOverTls(@TempDir Path folder) throws Exception {
    KeyStore keys = TestTls.selfSigned(folder, "san=ip:127.0.0.1");
    List<String> settings = new ArrayList<>();
    settings.addAll(List.of("port 0", "tls-port %d", "tls-auth-clients no", "tls-replication yes"));
    TestTls.files(folder, keys).forEach((name, file) -> settings.add(name + " " + file));
    try (TestRedis tls = TestTls.server(folder, keys, TestRedis.freePort());
        TestSentinel guarded =
            new TestSentinel(folder, "main", tls.port(), settings.toArray(String[]::new))) {
      String dsn = "rediss+sentinel://127.0.0.1:" + guarded.port() + "/main";
      assertThatThrownBy(() -> Emit.redis(dsn).start())
          .isInstanceOf(StartException.class)
          .hasMessageContaining("its certificate is not trusted");
      Emit emit = Emit.builder().redis(dsn).tls(TestTls.trusting(keys)).build();
      buses.add(emit);
      Load load = new Load(emit);
      emit.start();
      load.begin();
      load.assertAccounts();
    }
  }

  @Test
  void saysWhatIsWrong() {
    int nobody = TestRedis.freePort();
    assertThatThrownBy(() -> bus("127.0.0.1:" + nobody, "main").start())
        .isInstanceOf(StartException.class)
        .hasMessageContaining("None of the Sentinels 127.0.0.1:" + nobody)
        .hasMessageContaining("'main'");
    assertThatThrownBy(() -> bus("127.0.0.1:" + sentinel.port(), "other").start())
        .isInstanceOf(StartException.class)
        .hasMessageContaining("knows no master 'other'")
        .hasMessageContaining("Correct the name in the DSN");
  }
}
