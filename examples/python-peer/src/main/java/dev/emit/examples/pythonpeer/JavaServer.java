package dev.emit.examples.pythonpeer;

import dev.emit.Emit;
import java.util.concurrent.CountDownLatch;

/** Serves until it is interrupted. Its argument is the DSN of Redis. */
public final class JavaServer {
  private JavaServer() {}

  /** Starts the server. */
  public static void main(String[] args) throws InterruptedException {
    Emit emit = Emit.redis(args.length > 0 ? args[0] : "redis://localhost");
    emit.register(EmitRegistry.bind(new Calculator()));
    emit.start();
    Runtime.getRuntime().addShutdownHook(new Thread(emit::close));
    System.out.println("Java serves; stop it with Ctrl-C");
    new CountDownLatch(1).await(); // The bus's threads are daemons: the main thread must stay.
  }
}
