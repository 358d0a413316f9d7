package shop;

import java.util.List;

/** Without annotations. */
public sealed interface Animal {
  record Cat(String name, int lives) implements Animal {}

  record Dog(List<Animal> friends) implements Animal {}

  record Ant() implements Animal {}

  sealed interface Bird extends Animal {}

  record Owl(boolean wise) implements Bird {}

  non-sealed class Wren implements Bird {
    public String song;
  }
}
