package dev.emit.testing;

import static dev.emit.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** The threads of buses in this JVM. */
public final class Threads {
  private Threads() {}

  /** The names of those that live. */
  public static List<String> ofEmit() {
    return Thread.getAllStackTraces().keySet().stream()
        .map(Thread::getName)
        .filter(name -> name.startsWith("emit-"))
        .toList();
  }

  /** Waits until none is left. */
  public static void awaitNone() {
    eventually(() -> assertThat(ofEmit()).isEmpty());
  }
}
