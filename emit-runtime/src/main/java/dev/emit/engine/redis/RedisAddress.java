package dev.emit.engine.redis;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Where a Redis is, or who knows where it is. Its text is for messages to people. */
public sealed interface RedisAddress {
  /**
   * A server on the network.
   *
   * @param host a name or an address, IPv6 without brackets
   * @param port the port
   */
  record Tcp(String host, int port) implements RedisAddress {
    @Override
    public String toString() {
      return (host.indexOf(':') < 0 ? host : "[" + host + "]") + ":" + port;
    }
  }

  /**
   * A server on this host, behind a Unix domain socket.
   *
   * @param path the socket's file
   */
  record Unix(Path path) implements RedisAddress {
    @Override
    public String toString() {
      return path.toString();
    }
  }

  /**
   * A master that Sentinels know.
   *
   * @param sentinels the Sentinels, asked in this order
   * @param master the name by which they know it
   */
  record Sentinels(List<Tcp> sentinels, String master) implements RedisAddress {
    /**
     * Copies the list.
     *
     * @param sentinels the Sentinels
     * @param master the master's name
     */
    public Sentinels {
      sentinels = List.copyOf(sentinels);
    }

    /** The Sentinels, as in the DSN. */
    String list() {
      return sentinels.stream().map(Tcp::toString).collect(Collectors.joining(","));
    }

    @Override
    public String toString() {
      return "the master '" + master + "' of the Sentinels " + list();
    }
  }

  /**
   * A cluster.
   *
   * @param nodes some of its nodes, asked in this order for the others
   */
  record Cluster(List<Tcp> nodes) implements RedisAddress {
    /**
     * Copies the list.
     *
     * @param nodes the nodes
     */
    public Cluster {
      nodes = List.copyOf(nodes);
    }

    /** The nodes, as in the DSN. */
    String list() {
      return nodes.stream().map(Tcp::toString).collect(Collectors.joining(","));
    }

    @Override
    public String toString() {
      return "the cluster of " + list();
    }
  }
}
