package dev.emit.benchmarks.redis;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import redis.clients.jedis.BinaryJedisPubSub;
import redis.clients.jedis.Connection;

/** Jedis's subscriber on a connection and a thread of its own, written by hand. */
final class Subscriber extends BinaryJedisPubSub implements AutoCloseable {
  private final Connection connection;
  private final Consumer<byte[]> receiver;
  private final Thread thread;
  private final CountDownLatch ready = new CountDownLatch(1);

  Subscriber(int port, String channel, Consumer<byte[]> receiver) {
    this.receiver = receiver;
    connection = new Connection("127.0.0.1", port);
    connection.setTimeoutInfinite();
    thread = new Thread(() -> proceed(connection, channel.getBytes(StandardCharsets.UTF_8)));
    thread.setDaemon(true);
    thread.start();
    try {
      ready.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void onSubscribe(byte[] channel, int subscribed) {
    ready.countDown();
  }

  @Override
  public void onMessage(byte[] channel, byte[] message) {
    receiver.accept(message);
  }

  @Override
  public void close() {
    unsubscribe();
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    connection.close();
  }
}
