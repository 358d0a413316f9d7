package dev.emit.engine.redis;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import redis.clients.jedis.exceptions.JedisException;

/**
 * What one node of a cluster says of it.
 *
 * @param shards those that have slots
 */
record ClusterView(List<Member> shards) {
  /** How many slots a cluster has. */
  static final int SLOTS = 1 << 14;

  /**
   * A master with slots, and its replicas.
   *
   * @param masterId the master's identifier
   * @param master where it is
   * @param ids the identifiers of all
   * @param nodes where all are
   * @param slots the first and the last slot of each range
   */
  record Member(
      String masterId,
      RedisAddress.Tcp master,
      Set<String> ids,
      List<RedisAddress.Tcp> nodes,
      List<Range> slots) {}

  /** Some slots in a row, the last one included. */
  record Range(int first, int last) {}

  /**
   * Reads the answer to CLUSTER SHARDS. It also names replicas that CLUSTER SLOTS leaves out until
   * something was written.
   *
   * @param asked whom was asked, for nodes that do not know their own address
   * @param tls whether nodes are to be reached with TLS
   * @throws JedisException if it is not such an answer
   */
  static ClusterView parse(Object reply, RedisAddress asked, boolean tls) {
    List<Member> shards = new ArrayList<>();
    for (Object each : list(reply)) {
      Map<String, Object> shard = members(each);
      List<Range> slots = ranges(list(shard.get("slots")));
      if (!slots.isEmpty()) {
        shards.add(member(list(shard.get("nodes")), slots, asked, tls));
      }
    }
    return new ClusterView(List.copyOf(shards));
  }

  private static List<Range> ranges(List<?> bounds) {
    List<Range> ranges = new ArrayList<>();
    for (int i = 0; i + 1 < bounds.size(); i += 2) {
      ranges.add(new Range(number(bounds.get(i)), number(bounds.get(i + 1))));
    }
    return List.copyOf(ranges);
  }

  private static Member member(List<?> nodes, List<Range> slots, RedisAddress asked, boolean tls) {
    String masterId = null;
    RedisAddress.Tcp master = null;
    Set<String> ids = new HashSet<>();
    List<RedisAddress.Tcp> addresses = new ArrayList<>();
    for (Object each : nodes) {
      Map<String, Object> node = members(each);
      String id = text(node.get("id"));
      int port = number(node.get(tls && node.containsKey("tls-port") ? "tls-port" : "port"));
      RedisAddress.Tcp address = address(text(node.get("endpoint")), port, asked);
      ids.add(id);
      addresses.add(address);
      if (text(node.get("role")).equals("master")) {
        masterId = id;
        master = address;
      }
    }
    if (masterId == null || master == null) {
      throw new JedisException("the cluster has a shard without a master");
    }
    return new Member(masterId, master, Set.copyOf(ids), List.copyOf(addresses), slots);
  }

  /** A node that has no address for itself is the one that was asked, or has its host. */
  private static RedisAddress.Tcp address(String endpoint, int port, RedisAddress asked) {
    boolean unknown = endpoint.isEmpty() || endpoint.equals("?");
    return new RedisAddress.Tcp(
        unknown && asked instanceof RedisAddress.Tcp tcp ? tcp.host() : endpoint, port);
  }

  /** A list of names and values in turn. */
  private static Map<String, Object> members(@Nullable Object reply) {
    Map<String, Object> members = new HashMap<>();
    List<?> parts = list(reply);
    for (int i = 0; i + 1 < parts.size(); i += 2) {
      members.put(text(parts.get(i)), parts.get(i + 1));
    }
    return members;
  }

  private static List<?> list(@Nullable Object reply) {
    if (reply instanceof List<?> list) {
      return list;
    }
    throw notUnderstood(reply);
  }

  private static int number(@Nullable Object reply) {
    if (reply instanceof Long number) {
      return number.intValue();
    }
    throw notUnderstood(reply);
  }

  private static String text(@Nullable Object reply) {
    return reply instanceof byte[] bytes ? new String(bytes, UTF_8) : "";
  }

  private static JedisException notUnderstood(@Nullable Object what) {
    return new JedisException("the answer to CLUSTER SHARDS can't be understood: " + what);
  }
}
