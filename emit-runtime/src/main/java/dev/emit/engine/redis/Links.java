package dev.emit.engine.redis;

import dev.emit.engine.EngineContext;
import dev.emit.error.StartException;
import java.time.Duration;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * All connections of an engine, as long as it runs: the two sides, and the watch that has them
 * follow where Redis is.
 *
 * @param watch null for a server that is always the same
 */
record Links(Outlet outlet, Inlet inlet, @Nullable Watch<?> watch) {
  private static final long LONGEST_PERIOD = 1000;
  private static final Duration UNSETTLED_PERIOD = Duration.ofMillis(100);

  /**
   * Connects, and checks that publishing and subscribing are permitted.
   *
   * @param receiver takes each message
   * @throws dev.emit.error.StartException if it can't; nothing is left of it
   */
  static Links open(
      RedisOptions options,
      EngineContext context,
      Window window,
      BiConsumer<String, byte[]> receiver,
      long deadline) {
    return options.dsn().server() instanceof RedisAddress.Cluster cluster
        ? openCluster(options, cluster, context, window, receiver, deadline)
        : openSingle(options, context, window, receiver, deadline);
  }

  private static Links openSingle(
      RedisOptions options,
      EngineContext context,
      Window window,
      BiConsumer<String, byte[]> receiver,
      long deadline) {
    Target target = Target.of(options.dsn().server());
    FirstConnections first = FirstConnections.open(options, target, deadline);
    PublishLine outlet =
        new PublishLine(options, context, window, first.publishing(), first.forPublishing());
    Subscriber inlet =
        new Subscriber(
            options,
            context,
            first.subscribing(),
            first.forSubscribing(),
            receiver,
            Evictions.NONE);
    Watch<?> watch = null;
    if (options.dsn().server() instanceof RedisAddress.Sentinels sentinels) {
      Connector connector = new Connector(options, "sentinel", target);
      Duration period =
          Duration.ofMillis(Math.min(options.livenessPeriod().toMillis(), LONGEST_PERIOD));
      watch =
          new Watch<>(
              options,
              "sentinel",
              connector,
              new Survey<>(new Sentinel(sentinels, connector)),
              () -> period,
              master -> {
                inlet.follow(master);
                outlet.follow(master);
              });
    }
    return new Links(outlet, inlet, watch);
  }

  private static Links openCluster(
      RedisOptions options,
      RedisAddress.Cluster cluster,
      EngineContext context,
      Window window,
      BiConsumer<String, byte[]> receiver,
      long deadline) {
    ClusterMap map = new ClusterMap(cluster);
    Connector connector = new Connector(options, "cluster", new Target.Single(cluster));
    Survey<ClusterView> survey = new Survey<>(new Cluster(options.dsn(), map, connector));
    Shard shard;
    FirstConnections first;
    try {
      map.update(survey.ask(deadline));
      Shard probed = map.shard(ClusterMap.slot(FirstConnections.PROBE_CHANNEL));
      if (probed == null) {
        throw new StartException(
            "Not all slots of " + cluster + " are served. See CLUSTER SLOTS, and assign them.");
      }
      shard = probed;
      first = FirstConnections.open(options, shard, deadline);
    } catch (RuntimeException e) {
      survey.close();
      throw e;
    }
    ClusterOutlet outlet = new ClusterOutlet(options, context, window, map, connector::hurry);
    ClusterInlet inlet = new ClusterInlet(options, context, map, receiver, connector::hurry);
    outlet.add(shard, first.publishing(), first.forPublishing());
    inlet.add(shard, first.subscribing(), first.forSubscribing());
    Watch<ClusterView> watch =
        new Watch<>(
            options,
            "cluster",
            connector,
            survey,
            () ->
                outlet.isConnected() && inlet.isSettled()
                    ? options.livenessPeriod()
                    : UNSETTLED_PERIOD,
            view -> {
              map.update(view);
              inlet.update();
              outlet.update();
            });
    return new Links(outlet, inlet, watch);
  }

  void start() {
    outlet.start();
    inlet.start();
    if (watch != null) {
      watch.start();
    }
  }

  /** Ends the following; the sides are ended by who has them. */
  void stopWatch() {
    if (watch != null) {
      watch.stop();
    }
  }
}
