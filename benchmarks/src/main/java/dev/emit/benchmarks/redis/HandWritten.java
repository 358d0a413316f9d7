package dev.emit.benchmarks.redis;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import redis.clients.jedis.RedisClient;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Request and reply as one writes them by hand: a channel each way, a table of pending calls, Jedis
 * pooled for publishing, Jackson 3 for JSON. The server answers on the thread that reads.
 */
final class HandWritten implements AutoCloseable {
  private static final ObjectWriter WRITER = new JsonMapper().writerFor(Envelope.class);
  private static final ObjectReader READER = new JsonMapper().readerFor(Envelope.class);
  private static final byte[] REQUESTS = "requests".getBytes(UTF_8);
  private static final byte[] REPLIES = "replies".getBytes(UTF_8);

  private final Map<Long, CompletableFuture<Placed>> pending = new ConcurrentHashMap<>();
  private final AtomicLong ids = new AtomicLong();
  private final RedisClient publisher;
  private final Subscriber requests;
  private final Subscriber replies;

  HandWritten(int port, Server server) {
    publisher = CallWay.pool(port);
    requests =
        new Subscriber(
            port,
            "requests",
            bytes -> {
              Envelope request = READER.readValue(bytes);
              publish(REPLIES, new Envelope(request.id(), server.next(request.body())));
            });
    replies =
        new Subscriber(
            port,
            "replies",
            bytes -> {
              Envelope reply = READER.readValue(bytes);
              Objects.requireNonNull(pending.remove(reply.id())).complete(reply.body());
            });
  }

  Placed call(Placed request) {
    CompletableFuture<Placed> reply = new CompletableFuture<>();
    long id = ids.incrementAndGet();
    pending.put(id, reply);
    publish(REQUESTS, new Envelope(id, request));
    return reply.join();
  }

  private void publish(byte[] channel, Envelope envelope) {
    publisher.publish(channel, WRITER.writeValueAsBytes(envelope));
  }

  @Override
  public void close() {
    requests.close();
    replies.close();
    publisher.close();
  }

  record Envelope(long id, Placed body) {}
}
