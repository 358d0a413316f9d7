package dev.emit.examples.twoprocesses;

import dev.emit.Emit;

/** Talks to the server through the contract's client. Its argument is the DSN of Redis. */
public final class Client {
  private Client() {}

  /** Emits an event and makes two calls. */
  public static void main(String[] args) {
    try (Emit emit = Emit.redis(args.length > 0 ? args[0] : "redis://localhost")) {
      emit.start();
      Thermostat thermostat = EmitRegistry.thermostat(emit);
      thermostat.windowOpened("kitchen");
      System.out.println("it was set to " + thermostat.set(17.5) + " degrees");
      System.out.println("it was set to " + thermostat.set(21) + " degrees");
    }
  }
}
