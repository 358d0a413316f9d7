package dev.emit.processor;

import com.palantir.javapoet.ClassName;
import javax.lang.model.element.TypeElement;

/**
 * Works around JavaPoet's ignorance of inherited member types: in a class that implements {@code
 * Codec}, the simple name {@code Shape} is {@code Codec.Shape}, also for a user's class of that
 * name in the same package. Such a class gets a name whose first part is the qualified name, which
 * JavaPoet then writes as it is.
 */
final class ShapeClash {
  private static final String SHAPE = "Shape";

  private ShapeClash() {}

  /** The name of a user's class, for use in codecs. */
  static ClassName name(TypeElement type) {
    ClassName name = ClassName.get(type);
    ClassName top = name.topLevelClassName();
    if (!top.simpleName().equals(SHAPE) || top.packageName().isEmpty()) {
      return name;
    }
    String[] nested = name.simpleNames().stream().skip(1).toArray(String[]::new);
    return ClassName.get("", top.canonicalName(), nested);
  }

  /** Whether an annotation of the type can be written before its name. */
  static boolean isAnnotatable(ClassName name) {
    return name.simpleName().indexOf('.') < 0;
  }
}
