package dev.emit.engine.redis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import redis.clients.jedis.HostAndPort;
import redis.clients.jedis.exceptions.JedisDataException;
import redis.clients.jedis.exceptions.JedisMovedDataException;
import redis.clients.jedis.util.JedisClusterCRC16;

/**
 * Which shard has which slot, as the cluster last said. Safe for threads: slots are looked up
 * without a lock, and changed under this object's monitor.
 */
final class ClusterMap {
  private final AtomicReferenceArray<@Nullable Shard> slots =
      new AtomicReferenceArray<>(ClusterView.SLOTS);
  private final RedisAddress.Cluster seeds;
  private volatile List<Shard> shards = List.of();
  private volatile Set<RedisAddress.Tcp> nodes = Set.of();

  ClusterMap(RedisAddress.Cluster seeds) {
    this.seeds = seeds;
  }

  /** The slot of a channel. */
  static int slot(byte[] channel) {
    return JedisClusterCRC16.getSlot(channel);
  }

  /** The shard that has a slot, or null for none. */
  @Nullable Shard shard(int slot) {
    return slots.get(slot);
  }

  /** The shards that have slots. */
  List<Shard> shards() {
    return shards;
  }

  /** Who can be asked: the nodes that are known, and those of the DSN. */
  List<RedisAddress.Tcp> nodes() {
    Set<RedisAddress.Tcp> all = new LinkedHashSet<>(nodes);
    all.addAll(seeds.nodes());
    return List.copyOf(all);
  }

  /** Takes what a node says. */
  synchronized void update(ClusterView view) {
    List<Shard> present = new ArrayList<>();
    Set<RedisAddress.Tcp> known = new LinkedHashSet<>();
    @Nullable Shard[] owners = new Shard[ClusterView.SLOTS];
    for (ClusterView.Member member : view.shards()) {
      Shard shard = find(view, member);
      shard.update(member);
      present.add(shard);
      known.addAll(member.nodes());
      for (ClusterView.Range range : member.slots()) {
        Arrays.fill(owners, range.first(), range.last() + 1, shard);
      }
    }
    boolean first = shards.isEmpty();
    for (int slot = 0; slot < owners.length; slot++) {
      set(slot, owners[slot], first);
    }
    shards = List.copyOf(present);
    nodes = known;
  }

  /** A new master is one of those that were replicas of the old one. */
  private Shard find(ClusterView view, ClusterView.Member member) {
    Shard same = find(shard -> shard.masterId().equals(member.masterId()));
    if (same != null) {
      return same;
    }
    Shard promoted =
        find(
            shard ->
                shard.ids().contains(member.masterId())
                    && view.shards().stream()
                        .noneMatch(other -> other.masterId().equals(shard.masterId())));
    return promoted == null ? new Shard(member) : promoted;
  }

  private @Nullable Shard find(Predicate<Shard> predicate) {
    return shards.stream().filter(predicate).findFirst().orElse(null);
  }

  private void set(int slot, @Nullable Shard to, boolean first) {
    Shard from = slots.get(slot);
    if (from != to) {
      slots.set(slot, to);
      if (!first) {
        touch(from);
        touch(to);
      }
    }
  }

  private static void touch(@Nullable Shard shard) {
    if (shard != null) {
      shard.touch();
    }
  }

  /**
   * Takes what a node answered in place of doing what it was told: where the slot is now. A shard
   * that is not known yet is learnt when the cluster is asked again.
   */
  synchronized void moved(int slot, JedisDataException error) {
    if (error instanceof JedisMovedDataException moved) {
      HostAndPort node = moved.getTargetNode();
      // Without a host it is the one of the node that answered, which has the same name for all.
      Shard shard =
          find(
              each ->
                  each.master().port() == node.getPort()
                      && (node.getHost().isEmpty() || each.master().host().equals(node.getHost())));
      if (shard != null) {
        set(slot, shard, false);
      }
    }
  }
}
