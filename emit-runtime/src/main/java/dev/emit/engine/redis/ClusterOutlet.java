package dev.emit.engine.redis;

import dev.emit.engine.EngineContext;
import dev.emit.engine.EngineHealth.State;
import dev.emit.engine.WhenDisconnected;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import redis.clients.jedis.exceptions.JedisDataException;

/**
 * The publishing side towards a cluster: a {@link PublishLine} to the master of each shard that is
 * used, and a {@link SlotRoute} for each slot that is. Safe for threads.
 */
final class ClusterOutlet implements Outlet {
  private final RedisOptions options;
  private final EngineContext context;
  private final Window window;
  private final ClusterMap map;
  private final Runnable learn;
  private final AtomicReferenceArray<@Nullable SlotRoute> routes =
      new AtomicReferenceArray<>(ClusterView.SLOTS);

  /** Replaced, and never changed, under this object's monitor. */
  private volatile Map<Shard, PublishLine> lines = Map.of();

  /** Guarded by this. */
  private boolean closed;

  /**
   * Makes an outlet with one line.
   *
   * @param learn has the cluster asked at once who has which slots
   */
  ClusterOutlet(
      RedisOptions options, EngineContext context, Window window, ClusterMap map, Runnable learn) {
    this.options = options;
    this.context = context;
    this.window = window;
    this.map = map;
    this.learn = learn;
  }

  /** Adds the line to a shard, over a connection that is there. */
  synchronized void add(Shard shard, Connector connector, RedisConnection connection) {
    put(shard, new PublishLine(options, context, window, connector, connection));
  }

  private void put(Shard shard, PublishLine line) {
    Map<Shard, PublishLine> more = new HashMap<>(lines);
    more.put(shard, line);
    lines = Map.copyOf(more);
  }

  @Override
  public void start() {
    lines.values().forEach(PublishLine::start);
  }

  @Override
  public CompletableFuture<Long> send(byte[] channel, byte[] payload) {
    int slot = ClusterMap.slot(channel);
    SlotRoute route = routes.get(slot);
    if (route == null) {
      routes.compareAndSet(slot, null, new SlotRoute(slot, this));
      return send(channel, payload);
    }
    long deadline = System.nanoTime() + options.spaceTimeout().toNanos();
    RoutedPublish publish = new RoutedPublish(channel, payload, deadline, window, route);
    route.send(publish);
    return publish.receivers;
  }

  ClusterMap map() {
    return map;
  }

  /** Whether messages wait for the connection. */
  boolean keeps() {
    return options.whenDisconnected() == WhenDisconnected.WAIT;
  }

  /** The line to a shard, which is made when it is first used; null once this is closed. */
  @Nullable PublishLine line(Shard shard) {
    PublishLine known = lines.get(shard);
    return known == null ? newLine(shard) : known;
  }

  private synchronized @Nullable PublishLine newLine(Shard shard) {
    PublishLine known = lines.get(shard);
    if (known != null || closed) {
      return known;
    }
    Connector connector = new Connector(options, "publish", shard);
    PublishLine line = new PublishLine(options, context, window, connector, null);
    put(shard, line);
    line.start();
    return line;
  }

  /** Takes what Redis answered in place of publishing. */
  void moved(int slot, JedisDataException error) {
    map.moved(slot, error);
    learn.run();
  }

  /** Runs a task from the timer. */
  void later(Runnable task, long millis) {
    try {
      var unused = context.timer().schedule(task, millis, TimeUnit.MILLISECONDS);
    } catch (RejectedExecutionException stopped) {
      // What waits is failed by close.
    }
  }

  /** Follows what the map has learnt: masters that have changed, and shards that are gone. */
  void update() {
    List<Shard> present = map.shards();
    Map<Shard, PublishLine> gone = new HashMap<>();
    synchronized (this) {
      Map<Shard, PublishLine> kept = new HashMap<>();
      lines.forEach((shard, line) -> (present.contains(shard) ? kept : gone).put(shard, line));
      lines = Map.copyOf(kept);
    }
    gone.values().forEach(PublishLine::close);
    lines.forEach((shard, line) -> line.follow(shard.master()));
  }

  @Override
  public void ping() {
    lines.values().forEach(PublishLine::ping);
  }

  @Override
  public void expire() {
    lines.values().forEach(PublishLine::expire);
  }

  @Override
  public Status status() {
    return lines.values().stream()
        .map(PublishLine::status)
        .reduce(Status::of)
        .orElseGet(() -> Status.connected(Instant.now()));
  }

  /** Whether each line is connected. */
  boolean isConnected() {
    return status().state() == State.CONNECTED;
  }

  @Override
  public Duration roundTrip() {
    return lines.values().stream()
        .map(PublishLine::roundTrip)
        .max(Duration::compareTo)
        .orElse(Duration.ZERO);
  }

  @Override
  public void close() {
    Map<Shard, PublishLine> left;
    synchronized (this) {
      closed = true;
      left = lines;
    }
    for (int slot = 0; slot < routes.length(); slot++) {
      SlotRoute route = routes.get(slot);
      if (route != null) {
        route.close();
      }
    }
    left.values().forEach(PublishLine::close);
  }
}
