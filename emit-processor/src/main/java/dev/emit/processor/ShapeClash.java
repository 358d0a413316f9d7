package dev.emit.processor;

import com.palantir.javapoet.ClassName;
import java.util.Arrays;
import javax.lang.model.element.TypeElement;

/**
 * Works around JavaPoet's ignorance of inherited member types: in a class that implements {@code
 * Codec}, the simple name {@code Shape} is {@code Codec.Shape}, also for a user's class of that
 * name in the same package. JavaPoet is told that such a class's packages are its outer classes,
 * and so writes the name in full.
 */
final class ShapeClash {
  private static final String SHAPE = "Shape";

  private ShapeClash() {}

  /** The name of a user's class, for use in codecs. */
  static ClassName name(TypeElement type) {
    ClassName name = ClassName.get(type);
    if (!name.topLevelClassName().simpleName().equals(SHAPE)) {
      return name;
    }
    String[] parts = name.canonicalName().split("\\.", -1);
    return ClassName.get("", parts[0], Arrays.copyOfRange(parts, 1, parts.length));
  }
}
