package dev.emit.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the codec of a type, or of one member of a message, where none is to be generated.
 *
 * <p>The codec's type is the annotated one. It has a constant {@code public static final INSTANCE},
 * which is best, or else a constructor without arguments; in the second case it should have {@code
 * equals}, since a message passes as the object that it is only between equal codecs. All of this
 * is checked at compile time.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface UseCodec {
  /**
   * The class of the codec.
   *
   * @return a class that implements {@code dev.emit.codec.Codec} of the annotated type
   */
  Class<?> value();
}
