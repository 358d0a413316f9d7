package dev.emit.engine.redis;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.emit.error.StartException;
import java.util.List;
import redis.clients.jedis.exceptions.JedisDataException;

/** Asks the nodes of a cluster who has which slots. */
record Cluster(RedisDsn dsn, ClusterMap map, Connector connector)
    implements Survey.Source<ClusterView> {
  private static final byte[] CLUSTER = "CLUSTER".getBytes(US_ASCII);
  private static final byte[] INFO = "INFO".getBytes(US_ASCII);
  private static final byte[] SHARDS = "SHARDS".getBytes(US_ASCII);

  @Override
  public List<RedisAddress.Tcp> servers() {
    return map.nodes();
  }

  @Override
  public RedisConnection connect(RedisAddress.Tcp server, long deadline) {
    return connector.connectTo(server, node -> {}, deadline);
  }

  @Override
  public ClusterView ask(RedisConnection server) {
    Object shards = answer(server, SHARDS);
    Object info = answer(server, INFO);
    if (info instanceof byte[] text && !new String(text, UTF_8).contains("cluster_state:ok")) {
      throw new StartException(
          "Redis at "
              + server.server()
              + " says that the cluster is down. See there: CLUSTER INFO, CLUSTER NODES. All slots"
              + " must be served, and most of the masters alive.");
    }
    return ClusterView.parse(shards, server.server(), dsn.tls());
  }

  private Object answer(RedisConnection server, byte[] question) {
    Object reply = server.call(CLUSTER, question);
    if (reply instanceof JedisDataException error) {
      throw ConnectFailure.explain(dsn, server.server(), error);
    }
    return reply;
  }

  @Override
  public StartException nobody(StartException last) {
    return servers().size() == 1
        ? last
        : new StartException(
            "None of the nodes "
                + new RedisAddress.Cluster(servers()).list()
                + " can be used. The last one: "
                + last.getMessage(),
            last);
  }
}
