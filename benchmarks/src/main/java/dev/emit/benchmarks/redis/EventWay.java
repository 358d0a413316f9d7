package dev.emit.benchmarks.redis;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.emit.Emit;
import io.lettuce.core.RedisFuture;
import io.lettuce.core.codec.ByteArrayCodec;
import io.lettuce.core.pubsub.RedisPubSubAdapter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.redisson.Redisson;
import org.redisson.api.RTopic;
import org.redisson.api.RedissonClient;
import org.redisson.codec.TypedJsonJacksonCodec;
import org.redisson.config.Config;
import redis.clients.jedis.Connection;
import redis.clients.jedis.Pipeline;
import redis.clients.jedis.RedisClient;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** A way to publish messages and to receive them. */
public enum EventWay {
  /** Emit: a typed emit to a typed handler, from one bus to another. */
  EMIT {
    @Override
    Round open(Redis redis, Receiver receiver) {
      Emit subscriber =
          Emit.builder().redis(redis.dsn()).laneCapacity(EventBenchmark.EVENTS).build();
      subscriber.register(EmitRegistry.bind(receiver));
      subscriber.start();
      Emit publisher = Emit.redis(redis.dsn());
      publisher.start();
      return closing(
          events -> {
            for (int i = 0; i < events; i++) {
              ignore(publisher.emit(EmitRegistry.PLACED, Placed.of(i)));
            }
          },
          publisher::stop,
          subscriber::stop);
    }
  },
  /** The limit: redis-benchmark on 2 connections, 256 pipelined, to a thread that counts bytes. */
  REDIS_BENCHMARK {
    @Override
    Round open(Redis redis, Receiver receiver) throws Exception {
      String payload = WRITER.writeValueAsString(Placed.of(100_000));
      Socket socket = new Socket(InetAddress.getLoopbackAddress(), redis.port());
      socket.getOutputStream().write("SUBSCRIBE placed\r\n".getBytes(UTF_8));
      socket
          .getInputStream()
          .readNBytes("*3\r\n$9\r\nsubscribe\r\n$6\r\nplaced\r\n:1\r\n".length());
      int frame =
          ("*3\r\n$7\r\nmessage\r\n$6\r\nplaced\r\n$"
                  + payload.length()
                  + "\r\n"
                  + payload
                  + "\r\n")
              .length();
      daemon(() -> drain(socket, frame, receiver));
      return closing(
          events -> {
            int status =
                new ProcessBuilder(
                        List.of(
                            "redis-benchmark",
                            "-p",
                            String.valueOf(redis.port()),
                            "-c",
                            "2",
                            "-P",
                            "256",
                            "-n",
                            String.valueOf(events),
                            "-q",
                            "publish",
                            "placed",
                            payload))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
            if (status != 0) {
              throw new IllegalStateException("redis-benchmark ended with " + status);
            }
          },
          socket);
    }

    @Override
    boolean keepsOrder() {
      return false;
    }
  },
  /** Jedis, a pipeline of 256 of the same bytes, received as bytes. */
  JEDIS_PIPELINE_RAW {
    @Override
    Round open(Redis redis, Receiver receiver) {
      byte[] payload = WRITER.writeValueAsBytes(Placed.of(100_000));
      Subscriber subscriber = new Subscriber(redis.port(), "placed", bytes -> receiver.raw(1));
      Connection connection = new Connection("127.0.0.1", redis.port());
      Pipeline pipeline = new Pipeline(connection);
      return closing(
          events -> {
            for (int i = 1; i <= events; i++) {
              pipeline.publish(CHANNEL.getBytes(UTF_8), payload);
              if (i % 256 == 0 || i == events) {
                pipeline.sync();
              }
            }
          },
          pipeline,
          connection,
          subscriber);
    }
  },
  /** Lettuce on one connection, flushed every 64, with Jackson 3. */
  LETTUCE {
    @Override
    Round open(Redis redis, Receiver receiver) {
      var client = io.lettuce.core.RedisClient.create(redis.dsn());
      var subscriber = client.connectPubSub(ByteArrayCodec.INSTANCE);
      subscriber.addListener(
          new RedisPubSubAdapter<byte[], byte[]>() {
            @Override
            public void message(byte[] channel, byte[] message) {
              receiver.placed(READER.readValue(message));
            }
          });
      subscriber.sync().subscribe(CHANNEL.getBytes(UTF_8));
      var publisher = client.connect(ByteArrayCodec.INSTANCE);
      publisher.setAutoFlushCommands(false);
      return closing(
          events -> {
            @Nullable RedisFuture<Long> last = null;
            for (int i = 1; i <= events; i++) {
              last =
                  publisher
                      .async()
                      .publish(CHANNEL.getBytes(UTF_8), WRITER.writeValueAsBytes(Placed.of(i - 1)));
              if (i % 64 == 0 || i == events) {
                publisher.flushCommands();
              }
              if (i % WINDOW == 0) {
                last.get();
              }
            }
          },
          client::shutdown);
    }
  },
  /** Jedis's pool, 8 threads, with Jackson 3. */
  JEDIS_POOLED {
    @Override
    Round open(Redis redis, Receiver receiver) {
      Subscriber subscriber =
          new Subscriber(redis.port(), "placed", bytes -> receiver.placed(READER.readValue(bytes)));
      RedisClient client = RedisClient.create("127.0.0.1", redis.port());
      ExecutorService threads = Executors.newFixedThreadPool(8);
      return closing(
          events -> {
            List<Future<?>> parts = new ArrayList<>();
            for (int part = 0; part < 8; part++) {
              int from = part;
              parts.add(
                  threads.submit(
                      () -> {
                        for (int i = from; i < events; i += 8) {
                          client.publish(
                              CHANNEL.getBytes(UTF_8), WRITER.writeValueAsBytes(Placed.of(i)));
                        }
                      }));
            }
            for (Future<?> part : parts) {
              part.get();
            }
          },
          threads::shutdownNow,
          client,
          subscriber);
    }

    @Override
    boolean keepsOrder() {
      return false;
    }
  },
  /** Redisson's RTopic with its Jackson codec, 1,024 in flight. */
  REDISSON {
    @Override
    Round open(Redis redis, Receiver receiver) {
      RedissonClient client = redisson(redis);
      RTopic topic = client.getTopic("placed", new TypedJsonJacksonCodec(Placed.class));
      Object lock = new Object();
      topic.addListener(
          Placed.class,
          (channel, placed) -> {
            synchronized (lock) {
              receiver.placed(placed);
            }
          });
      Semaphore window = new Semaphore(1_024);
      return closing(
          events -> {
            for (int i = 0; i < events; i++) {
              window.acquire();
              ignore(
                  topic
                      .publishAsync(Placed.of(i))
                      .whenComplete((receivers, failure) -> window.release()));
            }
          },
          client::shutdown);
    }

    @Override
    boolean keepsOrder() {
      return false;
    }
  };

  private static final String CHANNEL = "placed";
  private static final int WINDOW = 8_192;
  private static final ObjectWriter WRITER = new JsonMapper().writerFor(Placed.class);
  private static final ObjectReader READER = new JsonMapper().readerFor(Placed.class);

  abstract Round open(Redis redis, Receiver receiver) throws Exception;

  /** Whether messages arrive in the order in which they are published. */
  boolean keepsOrder() {
    return true;
  }

  static RedissonClient redisson(Redis redis) {
    Config config = new Config();
    config.useSingleServer().setAddress(redis.dsn());
    return Redisson.create(config);
  }

  /** What fails is missed when the deliveries are counted. */
  static void ignore(CompletionStage<?> stage) {}

  private static void daemon(Runnable task) {
    Thread thread = new Thread(task);
    thread.setDaemon(true);
    thread.start();
  }

  private static void drain(Socket socket, int frame, Receiver receiver) {
    byte[] buffer = new byte[1 << 16];
    int rest = 0;
    try {
      InputStream in = socket.getInputStream();
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        rest += read;
        receiver.raw(rest / frame);
        rest %= frame;
      }
    } catch (IOException e) {
      if (!socket.isClosed()) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static Round closing(Publishing publishing, AutoCloseable... resources) {
    return new Round() {
      @Override
      public void publish(int events) throws Exception {
        publishing.publish(events);
      }

      @Override
      public void close() throws Exception {
        for (AutoCloseable resource : resources) {
          resource.close();
        }
      }
    };
  }

  /** Publishes a number of messages. */
  interface Publishing {
    void publish(int events) throws Exception;
  }

  /** A publisher and a subscriber, ready for rounds of messages. */
  interface Round extends Publishing {
    void close() throws Exception;
  }
}
