package dev.emit.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the member of the message that a parameter of an {@link On} method takes.
 *
 * <p>The name is given here and never taken from the parameter, whose name a class file need not
 * keep.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface Param {
  /**
   * The member's name.
   *
   * @return the name in the JSON object
   */
  String value();
}
