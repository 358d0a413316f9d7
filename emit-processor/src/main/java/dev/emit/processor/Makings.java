package dev.emit.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Models how values of records and classes are made. */
final class Makings {
  private static final String ADD =
      "Add one, or put @JsonCreator on a constructor or a static factory, and @JsonProperty with a"
          + " name on each of its parameters.";

  /**
   * How values of a class are made.
   *
   * @param of what the members are set on: the class or its builder
   * @param purpose what the members of that are used for
   * @param arguments the types of what the creator takes
   * @param making how members become a value, or null if only a whole JSON value does
   * @param delegate how a whole JSON value becomes one, or null
   */
  record Found(
      DeclaredType of,
      Purpose purpose,
      List<? extends TypeMirror> arguments,
      CodecModel.@Nullable Making making,
      CodecModel.@Nullable Delegate delegate) {}

  private final Compilation compilation;
  private final Carriers carriers;

  Makings(Compilation compilation, Carriers carriers) {
    this.compilation = compilation;
    this.carriers = carriers;
  }

  /**
   * How one JSON value becomes a value of a type, by code in a package; null if it does not.
   *
   * @param written what values are written as, if that is one value, or null
   */
  CodecModel.@Nullable Delegate ofValue(
      DeclaredType type,
      @Nullable TypeMirror written,
      PackageElement home,
      Obstacles obstacles,
      Deprecations deprecations) {
    TypeElement element = Compilation.element(type);
    Creators creators = Creators.of(element, written, compilation, obstacles);
    if (element.getKind() == ElementKind.ENUM && creators.members() != null) {
      refuse(
          type,
          creators.members().text() + " does not take one value",
          "Let it delegate.",
          obstacles);
    }
    Creator value = creators.value();
    return value == null ? null : delegate(value, type, home, obstacles, deprecations);
  }

  /** How values of a class that is written by its members are made by code in a package. */
  Found of(DeclaredType type, PackageElement home, Obstacles obstacles, Deprecations deprecations) {
    Builder builder = Builder.of(type, home, compilation, obstacles).orElse(null);
    if (builder == null) {
      return of(type, Purpose::both, "", home, obstacles, deprecations);
    }
    deprecations.uses(builder.type());
    if (Creators.of(builder.element(), null, compilation, obstacles).value() != null) {
      refuse(
          type,
          "its builder " + TypeName.get(builder.type()) + " is made of a whole value",
          "Let the builder's creator take members.",
          obstacles);
    }
    return of(
        builder.type(),
        creator -> Purpose.building(creator, builder.prefix()),
        builder.build(),
        home,
        obstacles,
        deprecations);
  }

  private Found of(
      DeclaredType type,
      Function<@Nullable Creator, Purpose> purpose,
      String build,
      PackageElement home,
      Obstacles obstacles,
      Deprecations deprecations) {
    TypeElement element = Compilation.element(type);
    Creators creators = Creators.of(element, null, compilation, obstacles);
    Creator value = creators.value();
    CodecModel.Delegate delegate =
        value == null ? null : delegate(value, type, home, obstacles, deprecations);
    if (value != null && !(value.takesScalar() && isMade(creators, element, home))) {
      return new Found(type, Purpose.WRITING, List.of(), null, delegate);
    }
    Creator members = creators.members();
    if (members == null) {
      if (!isMade(creators, element, home) && obstacles.isEmpty()) {
        refuse(type, "it has no accessible constructor without arguments", ADD, obstacles);
      }
      return new Found(
          type,
          purpose.apply(null),
          List.of(),
          new CodecModel.Making(made(type), ObjectModels.name(type), 0, build),
          delegate);
    }
    check(members, type, home, obstacles);
    AnyModels.refuseParameters(members, obstacles);
    if (members.names().contains(null)) {
      refuse(
          type,
          "databind makes it by " + members.text() + ", not all of whose parameters have a name",
          "Put @JsonProperty with a name on each of them.",
          obstacles);
    } else if (members.names().stream().distinct().count() < members.names().size()) {
      refuse(
          type,
          "two parameters of " + members.text() + " have one name",
          "Rename one of them.",
          obstacles);
    }
    deprecations.uses(members.method());
    return new Found(
        type,
        purpose.apply(members),
        parameters(members.method(), type),
        new CodecModel.Making(
            maker(members.method(), type), ObjectModels.name(type), members.names().size(), build),
        delegate);
  }

  /** Whether generated code can make values of members. */
  private boolean isMade(Creators creators, TypeElement type, PackageElement home) {
    boolean inner =
        type.getNestingKind() == NestingKind.MEMBER && !Compilation.has(type, Modifier.STATIC);
    if (creators.members() != null || inner || Compilation.has(type, Modifier.ABSTRACT)) {
      return creators.members() != null;
    }
    return withoutArguments(type).filter(each -> isCallable(each, home)).isPresent();
  }

  /** The constructor without arguments. */
  static Optional<ExecutableElement> withoutArguments(TypeElement type) {
    return ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
        .filter(constructor -> constructor.getParameters().isEmpty())
        .findFirst();
  }

  private boolean isCallable(ExecutableElement constructor, PackageElement home) {
    return compilation.isReachable(constructor, home) && !compilation.throwsChecked(constructor);
  }

  /** An object as its constructor leaves it, with which others' members are compared. */
  @Nullable CodeBlock defaults(DeclaredType type, PackageElement home, Obstacles obstacles) {
    ExecutableElement constructor = withoutArguments(Compilation.element(type)).orElse(null);
    if (constructor == null) {
      return null;
    }
    if (!isCallable(constructor, home)) {
      obstacles.jacksonAnnotation(
          "",
          "JsonInclude(value = NON_DEFAULT) on a class whose constructor can't be called",
          "NON_DEFAULT where the constructor without arguments is accessible and throws nothing");
    }
    return CodeBlock.of("$L()", made(type));
  }

  private CodecModel.@Nullable Delegate delegate(
      Creator creator,
      DeclaredType type,
      PackageElement home,
      Obstacles obstacles,
      Deprecations deprecations) {
    check(creator, type, home, obstacles);
    if (creator.names().size() != 1) {
      refuse(
          type,
          "databind gives " + creator.text() + " the whole value, but that has several parameters",
          Compilation.element(type).getKind() == ElementKind.ENUM
              ? "Let it take one."
              : "Put @JsonProperty with a name on each of them.",
          obstacles);
      return null;
    }
    deprecations.uses(creator.method());
    TypeMirror taken = parameters(creator.method(), type).get(0);
    deprecations.uses(taken);
    Carrier carrier = carriers.of(taken, Site.of("", home, obstacles));
    return carrier == null ? null : new CodecModel.Delegate(maker(creator.method(), type), carrier);
  }

  private List<? extends TypeMirror> parameters(ExecutableElement method, DeclaredType type) {
    return Compilation.has(method, Modifier.STATIC)
        ? Substitution.parameters(method, type, compilation)
        : ((ExecutableType) compilation.types().asMemberOf(type, method)).getParameterTypes();
  }

  private void check(Creator creator, DeclaredType type, PackageElement home, Obstacles obstacles) {
    if (!compilation.isReachable(creator.method(), home)) {
      refuse(
          type,
          "databind makes it by " + creator.text() + ", which generated code can't reach",
          "Make that accessible from " + home.getQualifiedName() + ".",
          obstacles);
    }
    if (compilation.throwsChecked(creator.method())) {
      obstacles.throwsChecked("", TypeName.get(type).toString(), creator.text());
    }
  }

  private static CodeBlock maker(ExecutableElement method, DeclaredType type) {
    return Compilation.has(method, Modifier.STATIC)
        ? CodeBlock.of("$T.$L", ClassName.get(Compilation.element(type)), method.getSimpleName())
        : made(type);
  }

  private static CodeBlock made(DeclaredType type) {
    return CodeBlock.of(
        ObjectModels.name(type) instanceof ParameterizedTypeName ? "new $T<>" : "new $T",
        ClassName.get(Compilation.element(type)));
  }

  private static void refuse(DeclaredType type, String why, String remedy, Obstacles obstacles) {
    obstacles.cannotTravel("", TypeName.get(type).toString(), why, remedy);
  }
}
