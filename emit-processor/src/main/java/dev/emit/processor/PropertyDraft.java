package dev.emit.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/** The members of a class that seem to be one property, while these are found. */
final class PropertyDraft {
  /** Of a record's component: its accessor. */
  @Nullable ExecutableElement accessor;

  /** The creator's parameter that takes it. */
  @Nullable VariableElement parameter;

  /** Its place among the properties that {@code @JsonProperty} says, or -1. */
  int index = -1;

  /** The parameter's index, or -1. */
  int argument = -1;

  @Nullable ExecutableElement getter;
  @Nullable VariableElement field;

  /** Whether databind sees the field without an annotation. */
  boolean fieldIsVisible;

  final List<ExecutableElement> setters = new ArrayList<>();

  /** All members, those first whose annotations count before others'. */
  Stream<Element> members() {
    return Stream.concat(
        Stream.of(parameter, accessor, getter, field).flatMap(Stream::ofNullable),
        setters.stream());
  }

  /** Whether databind sees it without an annotation. */
  boolean isVisible() {
    return getter != null || accessor != null || !setters.isEmpty() || fieldIsVisible;
  }

  /** Takes over what another draft of the same name has and this one lacks. */
  PropertyDraft merge(PropertyDraft other) {
    getter = getter == null ? other.getter : getter;
    field = field == null ? other.field : field;
    fieldIsVisible |= other.fieldIsVisible;
    setters.addAll(other.setters);
    accessor = accessor == null ? other.accessor : accessor;
    if (argument < 0) {
      argument = other.argument;
      parameter = other.parameter;
    }
    return this;
  }
}
