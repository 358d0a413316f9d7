package dev.emit.processor;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * Where the compiler shows an error, as narrow as it is known.
 *
 * @param element null when the error belongs to no source, as that of an option
 */
record Place(
    @Nullable Element element,
    @Nullable AnnotationMirror annotation,
    @Nullable AnnotationValue value) {
  static final Place NOWHERE = new Place(null, null, null);

  static Place of(Element element) {
    return new Place(element, null, null);
  }
}
