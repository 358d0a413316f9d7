package dev.emit.processor;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * A parameter of a handler, as it was written.
 *
 * @param type its type in the class that is bound
 * @param param its {@code @Param}, or null
 * @param member the name that {@code @Param} gives, or null without one
 * @param place where an error about it is shown
 */
record HandlerParameter(
    VariableElement element,
    TypeMirror type,
    @Nullable AnnotationMirror param,
    @Nullable String member,
    Place place) {}
