package dev.emit.testing;

import static org.awaitility.Awaitility.await;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import redis.clients.jedis.util.JedisClusterCRC16;

/**
 * A real cluster of the system's servers: some masters that share the slots, and replicas of the
 * first of them. Any of its servers may be killed, stopped and started again, and roles change.
 */
public final class TestCluster implements AutoCloseable {
  private static final int SLOTS = 16384;

  private final List<TestRedis> nodes = new ArrayList<>();

  /** The port of each master's or replica's cluster bus, by the port of the node. */
  private final Map<Integer, Integer> busPorts;

  /**
   * Starts a cluster, and waits until all nodes find it well.
   *
   * @param folder where the nodes keep what they know of each other
   */
  public TestCluster(Path folder, int masters, int replicas, String... settings) {
    busPorts =
        IntStream.range(0, masters + replicas)
            .boxed()
            .collect(Collectors.toMap(i -> TestRedis.freePort(), i -> TestRedis.freePort()));
    busPorts.forEach((port, bus) -> nodes.add(start(folder, port, bus, settings)));
    for (int i = 0; i < masters; i++) {
      int first = i * SLOTS / masters;
      int last = (i + 1) * SLOTS / masters - 1;
      call(nodes.get(i), "CLUSTER", "SET-CONFIG-EPOCH", String.valueOf(i + 1));
      call(nodes.get(i), "CLUSTER", "ADDSLOTSRANGE", String.valueOf(first), String.valueOf(last));
    }
    TestRedis first = nodes.get(0);
    for (TestRedis node : nodes.subList(1, nodes.size())) {
      String port = String.valueOf(node.port());
      call(first, "CLUSTER", "MEET", "127.0.0.1", port, String.valueOf(busPorts.get(node.port())));
    }
    awaitSettled();
    for (TestRedis replica : nodes.subList(masters, nodes.size())) {
      call(replica, "CLUSTER", "REPLICATE", id(first));
    }
    awaitSettled();
  }

  private static TestRedis start(Path folder, int port, int bus, String... settings) {
    List<String> all = new ArrayList<>();
    all.addAll(List.of("--cluster-enabled", "yes", "--cluster-node-timeout", "1000"));
    all.addAll(List.of("--cluster-port", String.valueOf(bus), "--dir", folder.toString()));
    all.addAll(List.of("--cluster-config-file", "nodes-" + port + ".conf"));
    all.addAll(List.of("--cluster-replica-validity-factor", "0"));
    all.addAll(List.of("--cluster-allow-replica-migration", "no"));
    all.addAll(List.of("--repl-diskless-sync-delay", "0"));
    all.addAll(List.of(settings));
    return TestRedis.system(port, all.toArray(String[]::new));
  }

  /** Sends a command to a node; fails unless it is well received. */
  public static Object call(TestRedis node, String... command) {
    try (RespClient client = node.client()) {
      Object reply = client.call(command);
      if (reply instanceof RespClient.ErrorReply error) {
        throw new IllegalStateException(String.join(" ", command) + ": " + error.message());
      }
      return reply;
    }
  }

  /** Where to find it, as a DSN. */
  public String dsn() {
    return nodes.stream()
        .map(node -> "127.0.0.1:" + node.port())
        .collect(Collectors.joining(",", "redis+cluster://", ""));
  }

  /** All nodes. */
  public List<TestRedis> nodes() {
    return nodes;
  }

  /** The slot of a channel. */
  public static int slot(String channel) {
    return JedisClusterCRC16.getSlot(channel);
  }

  /** The nodes that are masters now. */
  public List<TestRedis> masters() {
    return nodes.stream().filter(TestCluster::isMaster).toList();
  }

  private static boolean isMaster(TestRedis node) {
    return call(node, "ROLE") instanceof List<?> role && role.get(0).equals("master");
  }

  /** The master that has a slot now, as the others see it too. */
  public TestRedis masterOf(int slot) {
    for (Object each : (List<?>) call(nodes.get(0), "CLUSTER", "SLOTS")) {
      List<?> range = (List<?>) each;
      if ((Long) range.get(0) <= slot && slot <= (Long) range.get(1)) {
        Object port = ((List<?>) range.get(2)).get(1);
        return nodes.stream().filter(node -> port.equals((long) node.port())).findFirst().get();
      }
    }
    throw new IllegalStateException("nobody has slot " + slot);
  }

  /** The replicas of a master. */
  public List<TestRedis> replicasOf(TestRedis master) {
    String link = "slave, 127.0.0.1, " + master.port() + ", connected,";
    return nodes.stream().filter(node -> call(node, "ROLE").toString().contains(link)).toList();
  }

  private static String id(TestRedis node) {
    return (String) call(node, "CLUSTER", "MYID");
  }

  /** Moves a slot, as a resharding does for one that has no keys. */
  public void move(int slot, TestRedis to) {
    TestRedis from = masterOf(slot);
    String number = String.valueOf(slot);
    call(to, "CLUSTER", "SETSLOT", number, "IMPORTING", id(from));
    call(from, "CLUSTER", "SETSLOT", number, "MIGRATING", id(to));
    call(to, "CLUSTER", "SETSLOT", number, "NODE", id(to));
    call(from, "CLUSTER", "SETSLOT", number, "NODE", id(to));
  }

  /**
   * Has a replica take over from its master, though that one is well. It is told again every six
   * seconds: Redis gives up after five, silently, when the master is too busy.
   */
  public void failOver(TestRedis replica) {
    AtomicInteger polls = new AtomicInteger();
    await("fail-over")
        .atMost(Duration.ofSeconds(60))
        .pollDelay(Duration.ZERO)
        .pollInterval(Duration.ofMillis(100))
        .until(
            () -> {
              if (isMaster(replica)) {
                return true;
              }
              if (polls.getAndIncrement() % 60 == 0) {
                call(replica, "CLUSTER", "FAILOVER");
              }
              return false;
            });
  }

  /** Waits until all nodes agree, and all replicas can take over. */
  public void awaitSettled() {
    await("cluster")
        .atMost(Duration.ofSeconds(30))
        .pollInterval(Duration.ofMillis(50))
        .until(() -> nodes.stream().map(TestCluster::view).distinct().count() == 1 && areLinked());
  }

  private boolean areLinked() {
    return nodes.stream()
        .map(node -> call(node, "ROLE").toString())
        .allMatch(role -> role.contains("master") || role.contains(", connected,"));
  }

  /** What a node says; different for each node that is not well. */
  private static String view(TestRedis node) {
    try {
      boolean well = call(node, "CLUSTER", "INFO").toString().contains("cluster_state:ok");
      return well ? "" + call(node, "CLUSTER", "SLOTS") : "down: " + node.port();
    } catch (UncheckedIOException e) {
      return "away: " + node.port();
    }
  }

  @Override
  public void close() {
    nodes.forEach(TestRedis::close);
  }
}
