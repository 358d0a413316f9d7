package dev.emit.examples.pythonpeer;

import dev.emit.Emit;
import java.util.Map;

/** Emits to and calls whoever serves, in Java or Python. Its argument is the DSN of Redis. */
public final class JavaClient {
  private JavaClient() {}

  /** Emits an event, and calls the procedure: once typed, once as pyemit does. */
  public static void main(String[] args) {
    try (Emit emit = Emit.redis(args.length > 0 ? args[0] : "redis://localhost")) {
      emit.start();
      emit.emit(EmitRegistry.GREETING, new Calculator.Greeting("hello from Java"));
      int typed = emit.call(EmitRegistry.ADD, new EmitRegistry.AddParams(0)).join();
      System.out.println("0 + 1 = " + typed);
      Map<String, Object> raw = emit.rpcSend(Map.of("command", "add", "count", 1)).join();
      System.out.println("1 + 1 = " + raw.get("result"));
    }
  }
}
