package dev.emit.examples.quickstart;

import dev.emit.Emit;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import redis.embedded.RedisServer;

/** An order pipeline, first in one JVM, then over a Redis that it starts itself. */
public final class Quickstart {
  private Quickstart() {}

  /** Runs the pipeline twice; it takes no arguments. */
  public static void main(String[] args) throws IOException, InterruptedException {
    System.out.println("In one JVM:");
    run(Emit.local());

    int port = freePort();
    RedisServer redis = RedisServer.newRedisServer().port(port).setting("save \"\"").build();
    redis.start();
    System.out.println("The same code over Redis on port " + port + ":");
    run(Emit.redis("redis://localhost:" + port));
    redis.stop();
  }

  private static void run(Emit emit) throws InterruptedException {
    CountDownLatch finished = new CountDownLatch(3);
    emit.register(EmitRegistry.bind(new Warehouse(emit)));
    emit.register(EmitRegistry.bind(new Mailer(finished)));
    emit.register(EmitRegistry.bind(new PriceList()));
    emit.register(
        "pricing.changed",
        message -> {
          Console.say("till", "prints a label for " + message.get("product"));
          finished.countDown();
        });
    emit.start();

    // A procedure, called asynchronously.
    int stock = emit.call(EmitRegistry.STOCK_COUNT, new Order.Line("tea", 2)).join();
    Console.say("customer", "asks whether there is tea: " + stock + " left");

    // A contract's client: a call that waits for its answer, and an event.
    Order order = new Order("o-1", "Ada", List.of(new Order.Line("tea", 2)));
    Pricing pricing = EmitRegistry.pricing(emit);
    Console.say("customer", "asks what it costs: " + Console.money(pricing.total(order)));
    pricing.changed("tea", 450);

    // Events: the warehouse handles them in the order in which they are emitted.
    Console.say("customer", "orders twice");
    emit.emit(EmitRegistry.ORDER_PLACED, order);
    emit.emit(EmitRegistry.ORDER_PLACED, new Order("o-2", "Grace", order.lines()));

    finished.await();
    emit.stop();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
