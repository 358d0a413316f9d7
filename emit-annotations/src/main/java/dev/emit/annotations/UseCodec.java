package dev.emit.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the codec of a type, or of one member of a message, where none is to be generated; on a
 * package, the codec of a type of others, for all messages and handlers of the package.
 *
 * <p>The codec's type is the annotated one, or {@link #forType()}. It has a constant {@code public
 * static final INSTANCE}, which is best, or else a constructor without arguments; in the second
 * case it should have {@code equals}, since a message passes as the object that it is only between
 * equal codecs. All of this is checked at compile time.
 */
@Documented
@Repeatable(UseCodec.All.class)
@Retention(RetentionPolicy.CLASS)
@Target({
  ElementType.TYPE,
  ElementType.FIELD,
  ElementType.METHOD,
  ElementType.RECORD_COMPONENT,
  ElementType.PACKAGE
})
public @interface UseCodec {
  /**
   * The class of the codec.
   *
   * @return a class that implements {@code dev.emit.codec.Codec} of the type
   */
  Class<?> value();

  /**
   * On a package, the type that the codec is for. If it is generic, the codec is for the type
   * arguments that it names.
   *
   * @return a class or interface; nothing on a type or a member
   */
  Class<?> forType() default void.class;

  /** The codecs of a package, if there are several. */
  @Documented
  @Retention(RetentionPolicy.CLASS)
  @Target(ElementType.PACKAGE)
  @interface All {
    /**
     * The codecs.
     *
     * @return each with its type
     */
    UseCodec[] value();
  }
}
