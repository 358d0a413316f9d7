package dev.emit.benchmarks.dispatch;

import dev.emit.Emit;
import io.vertx.core.Vertx;
import io.vertx.core.eventbus.Message;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** A way to call a server in the same JVM that works on another thread, one call at a time. */
public enum CallWay {
  /** Emit. */
  EMIT {
    @Override
    Caller open(Server server) {
      Emit emit = Emit.local();
      emit.register(EmitRegistry.bind(server));
      emit.start();
      return new Caller(tick -> emit.call(EmitRegistry.NEXT, tick), emit::stop);
    }
  },
  /** A task for the JDK's executor of one thread, and its future. */
  EXECUTOR {
    @Override
    Caller open(Server server) {
      ExecutorService executor = Executors.newSingleThreadExecutor();
      return new Caller(
          tick -> CompletableFuture.supplyAsync(() -> server.next(tick), executor),
          executor::shutdownNow);
    }
  },
  /** Vert.x's request and reply on its local event bus. */
  VERTX {
    @Override
    Caller open(Server server) {
      Vertx vertx = Buses.vertx();
      vertx
          .eventBus()
          .<Tick>localConsumer("next", message -> message.reply(server.next(message.body())))
          .completion()
          .toCompletionStage()
          .toCompletableFuture()
          .join();
      return new Caller(
          tick ->
              vertx
                  .eventBus()
                  .<Tick>request("next", tick)
                  .map(Message::body)
                  .toCompletionStage()
                  .toCompletableFuture(),
          () -> vertx.close().toCompletionStage().toCompletableFuture().join());
    }
  };

  abstract Caller open(Server server);

  /** Calls the server, and closes what it needs for that. */
  record Caller(Function<Tick, CompletableFuture<Tick>> call, Runnable close) {}
}
