package dev.emit.processor;

import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * A constructor or static factory by which databind may make values of a class.
 *
 * @param names what its parameters take, by {@code @JsonProperty} or as the components of a record,
 *     each null where nothing says it: the names in the sources count for nothing
 * @param explicit whether an annotation gives one of the names
 * @param mode that of its {@code @JsonCreator}, or an empty text
 */
record Creator(
    ExecutableElement method, List<@Nullable String> names, boolean explicit, String mode) {
  private static final List<String> TEXTS = List.of("java.lang.String", "java.lang.CharSequence");
  private static final List<String> NUMBERS =
      List.of(
          "int",
          "java.lang.Integer",
          "long",
          "java.lang.Long",
          "double",
          "java.lang.Double",
          "boolean",
          "java.lang.Boolean",
          "java.math.BigInteger",
          "java.math.BigDecimal");

  static Creator of(ExecutableElement method, Compilation compilation) {
    List<@Nullable String> given = method.getParameters().stream().map(Creator::name).toList();
    return new Creator(
        method,
        isCanonical(method, compilation)
            ? Compilation.owner(method).getRecordComponents().stream()
                .<@Nullable String>map(component -> component.getSimpleName().toString())
                .toList()
            : given,
        given.stream().anyMatch(Objects::nonNull),
        Jackson.find(method, "JsonCreator")
            .map(each -> each.constant("mode", "DEFAULT"))
            .orElse(""));
  }

  private static @Nullable String name(VariableElement parameter) {
    return MemberAnnotations.name(Stream.of(parameter)).orElse(null);
  }

  /** Whether a method is a record's constructor with all components. */
  static boolean isCanonical(ExecutableElement method, Compilation compilation) {
    TypeElement owner = Compilation.owner(method);
    List<? extends RecordComponentElement> components = owner.getRecordComponents();
    List<? extends VariableElement> parameters = method.getParameters();
    Types types = compilation.types();
    return method.getKind() == ElementKind.CONSTRUCTOR
        && owner.getKind() == ElementKind.RECORD
        && parameters.size() == components.size()
        && IntStream.range(0, components.size())
            .allMatch(
                i ->
                    types.isSameType(
                        types.erasure(parameters.get(i).asType()),
                        types.erasure(components.get(i).asType())));
  }

  boolean isConstructor() {
    return method.getKind() == ElementKind.CONSTRUCTOR;
  }

  boolean isAnnotated() {
    return !mode.isEmpty();
  }

  /**
   * Whether it takes the whole JSON value, and not members of an object.
   *
   * @param hasValue whether values are written as one value
   */
  boolean isDelegating(boolean hasValue) {
    return switch (mode) {
      case "DELEGATING" -> !names.isEmpty();
      case "PROPERTIES" -> false;
      default -> !explicit && !names.isEmpty() && (hasValue || names.contains(null));
    };
  }

  /** Whether it takes one value of a type. */
  boolean takes(TypeMirror type, Compilation compilation) {
    return names.size() == 1
        && compilation
            .types()
            .isSameType(
                compilation.types().erasure(method.getParameters().get(0).asType()),
                compilation.types().erasure(type));
  }

  /** Whether it takes what is never an object in JSON. */
  boolean takesScalar() {
    return takesText() || (names.size() == 1 && NUMBERS.contains(parameter().toString()));
  }

  /** Whether it takes a string. */
  boolean takesText() {
    return names.size() == 1 && TEXTS.contains(parameter().toString());
  }

  /** Whether databind gives it a string, number or boolean, though no annotation says so. */
  boolean isImplicitlyDelegating() {
    if (isAnnotated() || explicit || !takesScalar()) {
      return false;
    }
    String name = method.getSimpleName().toString();
    return isConstructor()
        ? !Compilation.has(method, Modifier.PRIVATE)
        : Compilation.has(method, Modifier.PUBLIC)
            && (name.equals("valueOf") || (name.equals("fromString") && takesText()));
  }

  /** A name for a variable that holds an argument. */
  String variable(int argument) {
    boolean components =
        isConstructor() && Compilation.owner(method).getKind() == ElementKind.RECORD;
    return components && !explicit
        ? String.valueOf(names.get(argument))
        : method.getParameters().get(argument).getSimpleName().toString();
  }

  /** The type of its first parameter. */
  private TypeName parameter() {
    TypeMirror type = method.getParameters().get(0).asType();
    return TypeName.get(type).withoutAnnotations();
  }

  /** As a reader finds it in the class: {@code of(String, int)}. */
  String text() {
    String name =
        isConstructor()
            ? Compilation.owner(method).getSimpleName().toString()
            : method.getSimpleName().toString();
    return method.getParameters().stream()
        .map(each -> TypeName.get(each.asType()).toString().replaceAll("\\b[a-z]\\w*\\.", ""))
        .collect(Collectors.joining(", ", name + "(", ")"));
  }
}
