package dev.emit.processor;

import java.util.function.BiConsumer;
import java.util.function.Function;
import javax.lang.model.element.ExecutableElement;
import org.jspecify.annotations.Nullable;

/** Finds the annotation that holds for a method: its own, or the closest one that it overrides. */
final class Inheritance {
  /**
   * An annotation on a method, as it was written.
   *
   * @param <A> itself
   */
  interface OnMethod<A> {
    /** The method that carries it. */
    ExecutableElement method();

    /** Whether two say the same, wherever they stand. */
    boolean agreesWith(A other);
  }

  private final Compilation compilation;

  Inheritance(Compilation compilation) {
    this.compilation = compilation;
  }

  /**
   * The annotation of a method.
   *
   * @param read what a method carries itself
   * @param whenTwo told of two that differ, neither of which is closer
   */
  <A extends OnMethod<A>> @Nullable A find(
      Family family, Function<ExecutableElement, @Nullable A> read, BiConsumer<A, A> whenTwo) {
    A own = read.apply(family.method());
    if (own != null) {
      return own;
    }
    A closest = null;
    for (ExecutableElement overridden : family.overridden()) {
      A inherited = read.apply(overridden);
      if (closest == null) {
        closest = inherited;
      } else if (inherited != null
          && !closest.agreesWith(inherited)
          && !isBelow(closest, inherited)) {
        whenTwo.accept(closest, inherited);
      }
    }
    return closest;
  }

  private boolean isBelow(OnMethod<?> one, OnMethod<?> other) {
    return compilation
        .types()
        .isSubtype(
            compilation.types().erasure(Compilation.owner(one.method()).asType()),
            compilation.types().erasure(Compilation.owner(other.method()).asType()));
  }
}
