package dev.emit.examples.pythonpeer;

import dev.emit.annotations.On;
import dev.emit.annotations.Param;

/** The procedure of pyemit's guide, and an event. */
public final class Calculator {
  @On("add")
  int add(@Param("count") int count) {
    System.out.println("Java adds one to " + count);
    return count + 1;
  }

  @On("greeting")
  void greeting(Greeting greeting) {
    System.out.println("Java hears: " + greeting.text());
  }

  /** The message of the event {@code greeting}. */
  public record Greeting(String text) {}
}
