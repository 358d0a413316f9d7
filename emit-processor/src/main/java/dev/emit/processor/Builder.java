package dev.emit.processor;

import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;

/**
 * The builder that {@code @JsonDeserialize} names, by which values of a type are made.
 *
 * @param type the builder's type, with the type arguments of what it builds
 * @param prefix what the names of its setters begin with
 * @param build the name of the method that builds; empty if the builder is the value itself
 */
record Builder(DeclaredType type, String prefix, String build) {
  /** Whether a type has one. */
  static boolean isFor(TypeElement type, Compilation compilation) {
    return named(type, compilation).isPresent();
  }

  private static Optional<TypeElement> named(TypeElement type, Compilation compilation) {
    return Jackson.find(Family.lineage(type, compilation).stream(), "JsonDeserialize")
        .flatMap(annotation -> annotation.type("builder"))
        .filter(builder -> !builder.getQualifiedName().contentEquals("java.lang.Void"));
  }

  /**
   * The builder of a type, if it has one.
   *
   * @param obstacles takes what keeps generated code from using it
   */
  static Optional<Builder> of(
      DeclaredType type, PackageElement from, Compilation compilation, Obstacles obstacles) {
    TypeElement element = Compilation.element(type);
    return named(element, compilation)
        .map(
            named -> {
              Builder builder = of(type, element, named, compilation);
              builder.check(type, from, compilation, obstacles);
              return builder;
            });
  }

  private static Builder of(
      DeclaredType type, TypeElement element, TypeElement builder, Compilation compilation) {
    List<? extends TypeMirror> arguments = type.getTypeArguments();
    boolean generic =
        !arguments.isEmpty() && builder.getTypeParameters().size() == arguments.size();
    Optional<Jackson> built = Jackson.find(builder, "JsonPOJOBuilder");
    Optional<Jackson> named =
        Jackson.find(Family.lineage(element, compilation).stream(), "JsonDeserialize");
    return new Builder(
        generic
            ? compilation.types().getDeclaredType(builder, arguments.toArray(TypeMirror[]::new))
            : compilation.types().getDeclaredType(builder),
        named
            .flatMap(each -> each.written("builderPrefix"))
            .or(() -> built.flatMap(each -> each.written("withPrefix")))
            .orElse("with"),
        built.flatMap(each -> each.written("buildMethodName")).orElse("build"));
  }

  TypeElement element() {
    return Compilation.element(type);
  }

  private void check(
      DeclaredType made, PackageElement from, Compilation compilation, Obstacles obstacles) {
    new JacksonCheck(compilation).check(element(), obstacles);
    Optional<ExecutableElement> method = buildMethod(compilation);
    TypeMirror result =
        method
            .map(each -> compilation.types().asMemberOf(type, each))
            .map(each -> ((ExecutableType) each).getReturnType())
            .orElse(type);
    String why = "";
    if (!compilation.isReachable(element(), from)) {
      why = "generated code can't reach its builder " + TypeName.get(type);
    } else if (!build.isEmpty() && method.isEmpty()) {
      why = "its builder " + TypeName.get(type) + " has no method " + build + "()";
    } else if (method.filter(each -> !compilation.isReachable(each, from)).isPresent()) {
      why = "generated code can't reach " + element().getSimpleName() + "." + build + "()";
    } else if (method.filter(compilation::throwsChecked).isPresent()) {
      why = "generated code does not catch what " + build + "() of its builder throws";
    } else if (!compilation.types().isAssignable(result, made)) {
      why = "its builder " + TypeName.get(type) + " builds " + TypeName.get(result);
    }
    if (!why.isEmpty()) {
      obstacles.cannotTravel(
          "",
          TypeName.get(made).toString(),
          why,
          "Give the builder a method that answers it, and name that in @JsonPOJOBuilder if it is"
              + " not build().");
    }
  }

  private Optional<ExecutableElement> buildMethod(Compilation compilation) {
    return Family.of(element(), compilation).stream()
        .map(Family::method)
        .filter(method -> method.getSimpleName().contentEquals(build))
        .filter(method -> method.getParameters().isEmpty())
        .findFirst();
  }
}
