package dev.emit.examples.twoprocesses;

import dev.emit.Emit;
import java.util.concurrent.CountDownLatch;

/** Serves the contract until it is interrupted. Its argument is the DSN of Redis. */
public final class Server implements Thermostat {
  private double celsius = 20;

  private Server() {}

  @Override
  public double set(double wanted) {
    double before = celsius;
    celsius = wanted;
    System.out.println("set from " + before + " to " + wanted + " degrees");
    return before;
  }

  @Override
  public void windowOpened(String room) {
    System.out.println("a window was opened in the " + room);
  }

  /** Starts the server. */
  public static void main(String[] args) throws InterruptedException {
    Emit emit = Emit.redis(args.length > 0 ? args[0] : "redis://localhost");
    emit.register(EmitRegistry.bind(new Server()));
    emit.start();
    Runtime.getRuntime().addShutdownHook(new Thread(emit::close));
    System.out.println("the server is ready; stop it with Ctrl-C");
    new CountDownLatch(1).await(); // The bus's threads are daemons: the main thread must stay.
  }
}
