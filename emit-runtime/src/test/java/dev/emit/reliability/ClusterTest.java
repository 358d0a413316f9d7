package dev.emit.reliability;

import static dev.emit.reliability.Load.DOUBLE;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.emit.Emit;
import dev.emit.EmitBuilder;
import dev.emit.EmitListener;
import dev.emit.Event;
import dev.emit.codec.Codecs;
import dev.emit.engine.Gap;
import dev.emit.engine.WhenDisconnected;
import dev.emit.error.NoResponderException;
import dev.emit.error.StartException;
import dev.emit.testing.RespClient;
import dev.emit.testing.TestCluster;
import dev.emit.testing.TestRedis;
import dev.emit.testing.TestTls;
import dev.emit.testing.Threads;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A Redis Cluster whose slots move and whose masters change, on real servers, under load. */
class ClusterTest {
  private static final int SLOT = TestCluster.slot("number");

  private static TestCluster cluster;

  private final List<Gap> gaps = new CopyOnWriteArrayList<>();
  private final List<Emit> buses = new ArrayList<>();

  @BeforeAll
  static void start(@TempDir Path folder) {
    assumeTrue(Files.isExecutable(TestRedis.SYSTEM), "needs " + TestRedis.SYSTEM);
    cluster = new TestCluster(folder, 3, 1);
    // The first master has a replica.
    if (!cluster.masterOf(SLOT).equals(cluster.nodes().get(0))) {
      cluster.move(SLOT, cluster.nodes().get(0));
    }
  }

  @AfterAll
  static void stop() {
    if (cluster != null) {
      cluster.close();
    }
  }

  @BeforeEach
  void settle() {
    cluster.awaitSettled();
  }

  @AfterEach
  void nothingIsLeft() {
    buses.forEach(Emit::close);
    Threads.awaitNone();
  }

  private EmitBuilder builder() {
    return Emit.builder()
        .redis(cluster.dsn())
        .heartbeat(Duration.ofMillis(300))
        .connectTimeout(Duration.ofSeconds(2))
        .reconnectPauses(Duration.ofMillis(10), Duration.ofMillis(100))
        .listener(
            new EmitListener() {
              @Override
              public void gap(Gap gap) {
                gaps.add(gap);
              }
            });
  }

  private Emit start(EmitBuilder builder) {
    Emit bus = builder.build();
    buses.add(bus);
    return bus;
  }

  private static String clients(TestRedis node) {
    return (String) TestCluster.call(node, "CLIENT", "LIST");
  }

  private void awaitGap(String reason) {
    await()
        .atMost(Duration.ofSeconds(15))
        .untilAsserted(() -> assertThat(gaps).extracting(Gap::reason).asString().contains(reason));
  }

  @Test
  void carriesEventsAndCallsOverTheShardsThatAreUsed() throws Exception {
    Emit emit = start(builder());
    Load load = new Load(emit);
    emit.start();
    load.begin();
    List<CompletableFuture<Integer>> seen = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      Event<Integer> event = Event.of("event-" + i, Codecs.INTEGER);
      CompletableFuture<Integer> one = new CompletableFuture<>();
      emit.register(event, one::complete).ready().toCompletableFuture().get(10, SECONDS);
      emit.emit(event, i).toCompletableFuture().get(10, SECONDS);
      seen.add(one);
    }
    for (int i = 0; i < 20; i++) {
      assertThat(seen.get(i).get(10, SECONDS)).isEqualTo(i);
    }
    for (TestRedis master : cluster.masters()) {
      assertThat(clients(master)).contains("name=emit-publish ", "name=emit-subscribe ");
    }
    load.assertAccounts();
    assertThat(gaps).isEmpty();
  }

  @Test
  void connectsToNoShardThatIsNotUsed() {
    Emit emit = start(Emit.builder().redis(cluster.dsn()));
    emit.start();
    List<Integer> lines =
        cluster.masters().stream()
            .map(master -> clients(master).split("name=emit-publish ", -1).length - 1)
            .toList();
    // The one that was probed; nothing else was published.
    assertThat(lines).containsExactlyInAnyOrder(1, 0, 0);
  }

  @Test
  void tellsAtOnceThatNobodyServes() {
    Emit emit = start(builder());
    emit.start();
    assertThatThrownBy(() -> emit.call(DOUBLE, 1).get(10, SECONDS))
        .hasCauseInstanceOf(NoResponderException.class);
  }

  @Test
  void followsASlotThatMovesToAndFro() throws Exception {
    TestRedis home = cluster.masterOf(SLOT);
    TestRedis other = cluster.masters().stream().filter(m -> !m.equals(home)).findFirst().get();
    Emit emit = start(builder());
    Load load = new Load(emit);
    emit.start();
    load.begin();
    for (int i = 0; i < 3; i++) {
      for (TestRedis next : List.of(other, home)) {
        cluster.move(SLOT, next);
        load.awaitFlow();
        // Two moves before all nodes know of the first may leave them at odds for ever.
        cluster.awaitSettled();
      }
    }
    load.end();
    // Nothing fails for a move, and each is told.
    assertThat(load.notSent()).isZero();
    assertThat(load.unknown()).isZero();
    load.assertAccounts();
    assertThat(gaps).isNotEmpty();
    assertThat(gaps).allSatisfy(gap -> assertThat(gap.reason()).contains("its slot moved away"));
  }

  @Test
  void followsAFailOverThoughTheOldMasterLives() throws Exception {
    TestRedis master = cluster.masterOf(SLOT);
    Emit emit = start(builder());
    Load load = new Load(emit);
    emit.start();
    load.begin();
    TestRedis replica = cluster.replicasOf(master).get(0);
    cluster.failOver(replica);
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> clients(replica).contains("emit-subscribe") && isLeft(master));
    load.awaitFlow();
    load.assertAccountsOfTheSent();
    assertThat(gaps).isNotEmpty();
  }

  private static boolean isLeft(TestRedis node) {
    return !clients(node).contains("name=emit-publish");
  }

  @Test
  void followsAFailOverWhenTheMasterDies() throws Exception {
    TestRedis master = cluster.masterOf(SLOT);
    Emit emit = start(builder());
    Load load = new Load(emit);
    emit.start();
    load.begin();
    master.kill();
    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(() -> assertThat(load.notSent()).isPositive());
    load.awaitFlow();
    awaitGap("");
    load.assertAccounts();
    master.restart();
  }

  @Test
  void keepsMessagesWhileAShardFailsOver() throws Exception {
    TestRedis master = cluster.masterOf(SLOT);
    Emit emit = start(builder().whenDisconnected(WhenDisconnected.WAIT));
    Load load = new Load(emit);
    emit.start();
    load.begin();
    master.freeze();
    awaitGap("");
    load.awaitFlow();
    master.thaw();
    load.end();
    assertThat(load.notSent()).isZero();
    load.assertAccountsOfTheSent();
  }

  @Test
  void comesBackAfterEachConnectionWasKilled() throws Exception {
    Emit emit = start(builder());
    Load load = new Load(emit);
    emit.start();
    load.begin();
    List<String> before =
        Threads.ofEmit().stream().filter(t -> t.contains("redis")).sorted().toList();
    for (int i = 0; i < 5; i++) {
      for (TestRedis master : cluster.masters()) {
        try (RespClient admin = master.client()) {
          admin.call("CLIENT", "KILL", "TYPE", "pubsub");
          admin.call("CLIENT", "KILL", "TYPE", "normal");
        }
      }
      load.awaitFlow();
    }
    await()
        .untilAsserted(
            () ->
                assertThat(
                        Threads.ofEmit().stream()
                            .filter(t -> t.contains("redis"))
                            .sorted()
                            .toList())
                    .isEqualTo(before));
    load.assertAccounts();
    assertThat(gaps).isNotEmpty();
  }

  @Test
  void needsNoMorePermissionsThanItNames() throws Exception {
    for (TestRedis node : cluster.nodes()) {
      TestCluster.call(node, "ACL", "SETUSER", "u", "reset", "on", ">pw", "&*");
    }
    assertStartFails(withLogin(), "ACL SETUSER u +spublish +ssubscribe +sunsubscribe");
    for (TestRedis node : cluster.nodes()) {
      TestCluster.call(node, "ACL", "SETUSER", "u", "+spublish", "+ssubscribe", "+sunsubscribe");
      TestCluster.call(node, "ACL", "SETUSER", "u", "+cluster|info", "+cluster|shards");
      TestCluster.call(node, "ACL", "SETUSER", "u", "+ping", "+client|setname");
    }
    Emit emit = start(Emit.builder().redis(withLogin()));
    Load load = new Load(emit);
    emit.start();
    load.begin();
    load.assertAccounts();
  }

  private static String withLogin() {
    return cluster.dsn().replace("://", "://u:pw@");
  }

  private static void assertStartFails(String dsn, String what) {
    assertThatThrownBy(() -> Emit.redis(dsn).start())
        .isInstanceOf(StartException.class)
        .hasMessageContaining(what);
    Threads.awaitNone();
  }

  @Test
  void saysWhatIsWrong(@TempDir Path folder) {
    int nobody = TestRedis.freePort();
    assertStartFails("redis+cluster://127.0.0.1:" + nobody, "Is Redis running there?");
    assertStartFails(
        "redis+cluster://127.0.0.1:" + nobody + ",[::1]:" + nobody,
        "None of the nodes 127.0.0.1:" + nobody + ",[::1]:" + nobody);
    assertStartFails(cluster.dsn().replace("://", "://u:wrong@"), "WRONGPASS");
    try (TestRedis single = TestRedis.system(TestRedis.freePort())) {
      String address = "127.0.0.1:" + single.port();
      assertStartFails("redis+cluster://" + address, "Begin the DSN with redis://");
    }
    try (TestRedis old = TestRedis.embedded("--cluster-enabled", "yes", "--dir", folder + "")) {
      assertStartFails("redis+cluster://127.0.0.1:" + old.port(), "Redis has from version 7.0 on");
    }
  }

  @Test
  void startsWithAnyNodeThatLives() throws Exception {
    int nobody = TestRedis.freePort();
    String last = "127.0.0.1:" + cluster.nodes().get(3).port();
    Emit emit = start(Emit.builder().redis("redis+cluster://127.0.0.1:" + nobody + "," + last));
    Load load = new Load(emit);
    emit.start();
    load.begin();
    load.assertAccounts();
  }

  @Test
  void overTls(@TempDir Path folder) throws Exception {
    KeyStore keys = TestTls.selfSigned(folder, "san=ip:127.0.0.1");
    int port = TestRedis.freePort();
    String[] settings = {
      "--cluster-enabled", "yes",
      "--tls-cluster", "yes",
      "--cluster-port", String.valueOf(TestRedis.freePort()),
      "--cluster-announce-ip", "127.0.0.1",
      "--dir", folder.toString()
    };
    try (TestRedis tls = TestTls.server(folder, keys, port, settings);
        RespClient admin = TestTls.client(port, keys)) {
      admin.call("CLUSTER", "ADDSLOTSRANGE", "0", "16383");
      await().until(() -> admin.call("CLUSTER", "INFO").toString().contains("cluster_state:ok"));
      String dsn = "rediss+cluster://127.0.0.1:" + tls.port();
      assertStartFails(dsn, "its certificate is not trusted");
      Emit emit = start(Emit.builder().redis(dsn).tls(TestTls.trusting(keys)));
      Load load = new Load(emit);
      emit.start();
      load.begin();
      load.assertAccounts();
    }
  }
}
