package dev.emit.engine.redis;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.emit.error.StartException;
import java.util.List;

/** Asks the Sentinels where their master is. */
record Sentinel(RedisAddress.Sentinels sentinels, Connector connector)
    implements Survey.Source<RedisAddress.Tcp> {
  private static final byte[] SENTINEL = "SENTINEL".getBytes(US_ASCII);
  private static final byte[] WHERE = "GET-MASTER-ADDR-BY-NAME".getBytes(US_ASCII);

  @Override
  public List<RedisAddress.Tcp> servers() {
    return sentinels.sentinels();
  }

  @Override
  public RedisConnection connect(RedisAddress.Tcp server, long deadline) {
    return connector.connectToSentinel(server, deadline);
  }

  @Override
  public RedisAddress.Tcp ask(RedisConnection server) {
    Object reply = server.call(SENTINEL, WHERE, sentinels.master().getBytes(UTF_8));
    if (reply instanceof List<?> parts
        && parts.size() == 2
        && parts.get(0) instanceof byte[] host
        && parts.get(1) instanceof byte[] port) {
      return new RedisAddress.Tcp(
          new String(host, UTF_8), Integer.parseInt(new String(port, UTF_8)));
    }
    throw new StartException(
        "Sentinel at "
            + server.server()
            + " knows no master '"
            + sentinels.master()
            + "'"
            + (reply instanceof Exception error ? " (" + error.getMessage() + ")" : "")
            + ". Correct the name in the DSN, redis+sentinel://host:26379/name, or the"
            + " Sentinel's login.");
  }

  @Override
  public StartException nobody(StartException last) {
    return new StartException(
        "None of the Sentinels "
            + sentinels.list()
            + " says where the master '"
            + sentinels.master()
            + "' is. The last one: "
            + last.getMessage(),
        last);
  }
}
