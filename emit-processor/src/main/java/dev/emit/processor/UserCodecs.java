package dev.emit.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** The codecs that users have written, which {@code @UseCodec} names. */
final class UserCodecs {
  private static final String ANNOTATION = "dev.emit.annotations.UseCodec";
  private static final String REMEDY =
      "Name a class in @UseCodec that implements Codec of that type and has a public static final"
          + " INSTANCE, or a constructor without arguments.";

  private final Compilation compilation;

  UserCodecs(Compilation compilation) {
    this.compilation = compilation;
  }

  /** The codec that a package names for a type, if it does. */
  Optional<TypeElement> registered(DeclaredType type, Site site) {
    List<TypeElement> registered = new ArrayList<>();
    for (Jackson each : registrations(site.from())) {
      TypeElement of = each.type("forType").orElse(null);
      TypeElement codec = each.type("value").orElse(null);
      if (of == null) {
        site.obstacles()
            .cannotTravel(
                site.path(),
                TypeName.get(type).toString(),
                "an @UseCodec on package " + site.from().getQualifiedName() + " has no class",
                "Say which class it is for, as in @UseCodec(value = …, forType = Money.class).");
      } else if (codec != null && of.equals(Compilation.element(type))) {
        registered.add(codec);
      }
    }
    // Of a generic type several instantiations may each have a codec.
    return registered.stream()
        .filter(codec -> isOf(codec, type))
        .findFirst()
        .or(
            () ->
                registered.stream().filter(codec -> type.getTypeArguments().isEmpty()).findFirst());
  }

  private static List<Jackson> registrations(PackageElement home) {
    return home.getAnnotationMirrors().stream()
        .flatMap(
            mirror ->
                Compilation.is(mirror.getAnnotationType(), ANNOTATION)
                    ? Stream.of(new Jackson(mirror))
                    : Compilation.is(mirror.getAnnotationType(), ANNOTATION + ".All")
                        ? new Jackson(mirror).annotations("value").stream()
                        : Stream.of())
        .toList();
  }

  /** Whether a codec is named here for a type that is not here. */
  static boolean isForAnother(Element element) {
    return element.getAnnotationMirrors().stream()
        .filter(mirror -> Compilation.is(mirror.getAnnotationType(), ANNOTATION))
        .anyMatch(mirror -> new Jackson(mirror).attributes().contains("forType"));
  }

  /** The codec that one of the elements names, if one does. */
  static Optional<TypeElement> find(Stream<? extends Element> elements) {
    return elements
        .flatMap(element -> element.getAnnotationMirrors().stream())
        .filter(mirror -> Compilation.is(mirror.getAnnotationType(), ANNOTATION))
        .flatMap(mirror -> new Jackson(mirror).type("value").stream())
        .findFirst();
  }

  /** How a type travels by such a codec. */
  Carrier carrier(
      TypeElement codec, TypeMirror type, String path, PackageElement from, Obstacles obstacles) {
    boolean instance = hasInstance(codec, from);
    String why = "";
    if (type.getKind().isPrimitive()) {
      why = "a primitive has no codec of its own";
    } else if (!codec.getTypeParameters().isEmpty() || !isOf(codec, type)) {
      why = "its codec " + codec.getQualifiedName() + " is no Codec<" + TypeName.get(type) + ">";
    } else if (!compilation.isReachable(codec, from)) {
      why = "generated code can't reach its codec " + codec.getQualifiedName();
    } else if (!instance && !isMade(codec, from)) {
      why =
          "its codec "
              + codec.getQualifiedName()
              + " has no constant INSTANCE and can't be made without arguments";
    }
    if (!why.isEmpty()) {
      obstacles.cannotTravel(path, TypeName.get(type).toString(), why, REMEDY);
    }
    CodeBlock made = CodeBlock.of(instance ? "$T.INSTANCE" : "new $T()", ClassName.get(codec));
    return new Carrier(
        TypeName.get(type),
        made,
        instance,
        CodeBlock.of("null"),
        CodecPlan.isPublic(type),
        false,
        Set.of());
  }

  private boolean isOf(TypeElement codec, TypeMirror type) {
    return compilation
        .as(codec.asType(), "dev.emit.codec.Codec")
        .map(DeclaredType::getTypeArguments)
        .filter(arguments -> arguments.size() == 1)
        .filter(arguments -> compilation.types().isSameType(arguments.get(0), type))
        .isPresent();
  }

  private boolean hasInstance(TypeElement codec, PackageElement from) {
    return ElementFilter.fieldsIn(codec.getEnclosedElements()).stream()
        .anyMatch(field -> isInstance(field, codec, from));
  }

  private boolean isInstance(VariableElement field, TypeElement codec, PackageElement from) {
    return field.getSimpleName().contentEquals("INSTANCE")
        && Compilation.has(field, Modifier.STATIC)
        && Compilation.has(field, Modifier.FINAL)
        && compilation.isReachable(field, from)
        && compilation.types().isSameType(field.asType(), codec.asType());
  }

  private boolean isMade(TypeElement codec, PackageElement from) {
    boolean inner =
        codec.getNestingKind() == NestingKind.MEMBER && !Compilation.has(codec, Modifier.STATIC);
    return !inner
        && codec.getKind().isClass()
        && !Compilation.has(codec, Modifier.ABSTRACT)
        && ElementFilter.constructorsIn(codec.getEnclosedElements()).stream()
            .anyMatch(constructor -> isUsable(constructor, from));
  }

  private boolean isUsable(ExecutableElement constructor, PackageElement from) {
    return constructor.getParameters().isEmpty() && compilation.isReachable(constructor, from);
  }
}
