package dev.emit.engine.redis;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.emit.engine.EngineContext;
import dev.emit.engine.EngineHealth.State;
import dev.emit.engine.Gap;
import dev.emit.error.Failure;
import dev.emit.error.NotRunningException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import redis.clients.jedis.exceptions.JedisDataException;

/**
 * The subscribed side towards a cluster: a {@link Subscriber} to the master of each shard that is
 * used, and for each channel the one that has it now. Safe for threads; a channel that its shard
 * does not have any more is subscribed to where the map, or the next answer of the cluster, says.
 */
final class ClusterInlet implements Inlet {
  private static final Logger log = LoggerFactory.getLogger(RedisEngine.class);

  /** How often a channel follows what nodes say before the cluster is asked again. */
  private static final int MAX_HOPS = 2;

  private final RedisOptions options;
  private final EngineContext context;
  private final ClusterMap map;
  private final BiConsumer<String, byte[]> receiver;
  private final Runnable learn;

  /** Guarded by this; so are their fields. */
  private final Map<String, Channel> channels = new HashMap<>();

  /** Guarded by this. */
  private final Map<Shard, Subscriber> lines = new HashMap<>();

  /** Guarded by this. */
  private final Absences absences = new Absences();

  /** Guarded by this. */
  private boolean ended;

  /** A channel that is wanted. */
  private static final class Channel {
    final String name;
    final int slot;
    final CompletableFuture<Void> confirmed = new CompletableFuture<>();

    /** Who subscribes to it, or null while nobody is known to be right. */
    @Nullable Subscriber at;

    /** Set while a subscription that was confirmed is lost. */
    Absences.@Nullable Absence absence;

    int hops;

    Channel(String name) {
      this.name = name;
      this.slot = ClusterMap.slot(name.getBytes(UTF_8));
    }
  }

  /**
   * Makes an inlet without lines.
   *
   * @param receiver takes each message
   * @param learn has the cluster asked at once who has which slots
   */
  ClusterInlet(
      RedisOptions options,
      EngineContext context,
      ClusterMap map,
      BiConsumer<String, byte[]> receiver,
      Runnable learn) {
    this.options = options;
    this.context = context;
    this.map = map;
    this.receiver = receiver;
    this.learn = learn;
  }

  /** Adds the line to a shard, over a connection that is there. */
  synchronized void add(Shard shard, Connector connector, RedisConnection connection) {
    lines.put(shard, newLine(connector, connection));
  }

  private Subscriber newLine(Connector connector, @Nullable RedisConnection connection) {
    return new Subscriber(options, context, connector, connection, receiver, this::evicted);
  }

  @Override
  public synchronized void start() {
    lines.values().forEach(Subscriber::start);
  }

  @Override
  public synchronized CompletableFuture<Void> subscribe(String channel) {
    if (ended) {
      return CompletableFuture.failedFuture(
          new NotRunningException(
              "The channel '" + channel + "' was not subscribed to: the engine is stopping."));
    }
    Channel known = channels.get(channel);
    if (known != null) {
      return known.confirmed;
    }
    Channel wanted = new Channel(channel);
    channels.put(channel, wanted);
    place(wanted);
    return wanted.confirmed;
  }

  /** Subscribes where the map says, if it says. */
  private void place(Channel channel) {
    Shard shard = map.shard(channel.slot);
    if (shard == null) {
      channel.at = null;
      learn.run();
      return;
    }
    Subscriber line = lines.get(shard);
    if (line == null) {
      line = newLine(new Connector(options, "subscribe", shard), null);
      lines.put(shard, line);
      line.start();
    }
    Subscriber to = line;
    channel.at = to;
    var unused =
        to.subscribe(channel.name).whenComplete((done, error) -> placed(channel, to, error));
  }

  private void placed(Channel channel, Subscriber at, @Nullable Throwable error) {
    Gap gap = null;
    synchronized (this) {
      if (channel.at != at || channels.get(channel.name) != channel) {
        return;
      }
      if (error == null) {
        if (channel.absence != null) {
          gap = absences.back(channel.absence, Instant.now());
          channel.absence = null;
        }
      } else {
        channel.at = null;
        if (!channel.confirmed.isDone()) {
          channels.remove(channel.name);
        }
      }
    }
    report(gap);
    boolean first =
        error == null
            ? channel.confirmed.complete(null)
            : channel.confirmed.completeExceptionally(error);
    if (error != null && !first && !(error instanceof CancellationException)) {
      String message = String.valueOf(error.getMessage());
      log.warn(message);
      context.failed(new Failure(Failure.Kind.CONNECTION, null, null, error, message));
    }
  }

  private void report(@Nullable Gap gap) {
    if (gap != null) {
      log.info("subscribed again: {}", gap);
      context.gap(gap);
    }
  }

  private void evicted(
      String name,
      Subscriber from,
      Instant since,
      String reason,
      @Nullable JedisDataException error) {
    synchronized (this) {
      Channel channel = channels.get(name);
      if (channel == null || channel.at != from) {
        return;
      }
      if (error != null) {
        map.moved(channel.slot, error);
      }
      lose(channel, reason, since);
      Shard shard = map.shard(channel.slot);
      if (shard != null && lines.get(shard) != from && channel.hops++ < MAX_HOPS) {
        place(channel);
      }
    }
    learn.run();
  }

  private void lose(Channel channel, String reason, Instant since) {
    channel.at = null;
    if (channel.confirmed.isDone() && channel.absence == null) {
      log.warn("lost the subscription to '{}': {}; subscribing again", channel.name, reason);
      channel.absence = absences.begin(reason, since);
    }
  }

  /**
   * Follows what the map has learnt: masters that have changed, slots, and shards that are gone.
   */
  void update() {
    List<Subscriber> gone = new ArrayList<>();
    synchronized (this) {
      lines
          .entrySet()
          .removeIf(line -> !map.shards().contains(line.getKey()) && gone.add(line.getValue()));
      lines.forEach((shard, line) -> line.follow(shard.master()));
      for (Channel channel : channels.values()) {
        follow(channel, gone);
      }
    }
    gone.forEach(Subscriber::stop);
  }

  /** A live connection needs no help: Redis itself ends a subscription that has moved away. */
  private void follow(Channel channel, List<Subscriber> gone) {
    channel.hops = 0;
    Subscriber at = channel.at;
    Shard shard = map.shard(channel.slot);
    if (at != null && shard != null && lines.get(shard) != at) {
      if (gone.contains(at) || at.status().state() != State.CONNECTED) {
        lose(channel, "its slot moved away", at.completeUntil());
        at.unsubscribe(channel.name);
      }
    }
    if (channel.at == null) {
      place(channel);
    }
  }

  /** Whether each line is connected, and each channel has one. */
  synchronized boolean isSettled() {
    return status().state() == State.CONNECTED
        && channels.values().stream().allMatch(channel -> channel.at != null);
  }

  @Override
  public void unsubscribe(String name) {
    Gap gap = null;
    Channel channel;
    synchronized (this) {
      channel = channels.remove(name);
      if (channel == null) {
        return;
      }
      if (channel.at != null) {
        channel.at.unsubscribe(name);
      }
      if (channel.absence != null) {
        gap = absences.unwanted(channel.absence, Instant.now());
      }
    }
    report(gap);
    channel.confirmed.cancel(false);
  }

  private synchronized List<Subscriber> lines() {
    return List.copyOf(lines.values());
  }

  @Override
  public void ping() {
    lines().forEach(Subscriber::ping);
  }

  @Override
  public Status status() {
    return lines().stream()
        .map(Subscriber::status)
        .reduce(Status::of)
        .orElseGet(() -> Status.connected(Instant.now()));
  }

  @Override
  public Instant lastReceived() {
    return lines().stream()
        .map(Subscriber::lastReceived)
        .min(Instant::compareTo)
        .orElseGet(Instant::now);
  }

  @Override
  public void quiesce(Duration timeout) {
    List<Channel> unwanted;
    synchronized (this) {
      ended = true;
      unwanted = List.copyOf(channels.values());
      channels.clear();
    }
    long deadline = System.nanoTime() + timeout.toNanos();
    // All at once, and then one after the other.
    List<Subscriber> all = lines();
    for (Subscriber each : all) {
      var unused = each.unsubscribeAll();
    }
    unwanted.forEach(channel -> channel.confirmed.cancel(false));
    all.forEach(line -> line.quiesce(Duration.ofNanos(deadline - System.nanoTime())));
  }

  @Override
  public void stop() {
    quiesce(Duration.ZERO);
    lines().forEach(Subscriber::stop);
  }
}
