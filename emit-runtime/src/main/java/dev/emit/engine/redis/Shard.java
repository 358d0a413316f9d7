package dev.emit.engine.redis;

import dev.emit.error.StartException;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * A shard of a cluster: a master that has some slots, and its replicas, one of which may take over.
 * It keeps its identity then. Safe for threads; only the {@link ClusterMap} changes it.
 */
final class Shard implements Target {
  /** For how long after a change others may not be back at the master, so that nobody counts. */
  private static final long SETTLING = TimeUnit.SECONDS.toNanos(10);

  private volatile ClusterView.Member view;
  private volatile long changedNanos = System.nanoTime() - SETTLING;

  Shard(ClusterView.Member view) {
    this.view = view;
  }

  /** Takes what the cluster says now. */
  void update(ClusterView.Member now) {
    if (!now.master().equals(view.master())) {
      touch();
    }
    view = now;
  }

  /** Notes that it has got or lost slots. */
  void touch() {
    changedNanos = System.nanoTime();
  }

  /** Whether the number of receivers of a message is to be trusted. */
  boolean isSettled() {
    return System.nanoTime() - changedNanos >= SETTLING;
  }

  RedisAddress.Tcp master() {
    return view.master();
  }

  String masterId() {
    return view.masterId();
  }

  /** The identifiers of all its nodes. */
  Set<String> ids() {
    return view.ids();
  }

  @Override
  public RedisConnection connect(Connector connector, long deadline) {
    RedisAddress.Tcp to = master();
    return connector.connectTo(to, server -> check(to), deadline);
  }

  /** One that hung may answer when it was replaced, and take messages until it learns of that. */
  private void check(RedisAddress.Tcp connected) {
    if (!connected.equals(master())) {
      throw new StartException(
          "The master is not " + connected + " any more, but " + master() + ".");
    }
  }

  @Override
  public PubSub pubSub() {
    return PubSub.SHARDED;
  }

  @Override
  public String toString() {
    return master().toString();
  }
}
