package dev.emit.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/** Finds how a type travels, or what keeps it from it. */
final class Carriers {
  private static final ClassName CODECS = ClassName.get("dev.emit.codec", "Codecs");
  private static final CodeBlock NULL = CodeBlock.of("null");
  private static final List<String> CONTAINER_KINDS =
      List.of("java.lang.Iterable", "java.util.Iterator", "java.util.Map", "java.util.Map.Entry");
  private static final String KNOWN =
      "Use a record, a class with a no-argument constructor, an enum, or a type that Emit knows"
          + " (String, numbers, java.time, List, Set, Map<String, …>, arrays, Optional).";

  private static final String SUBTYPES =
      "Make it sealed, or name its subtypes with @JsonTypeInfo(use = NAME) and @JsonSubTypes.";

  private final Compilation compilation;
  private final CodecPlan plan;
  private final Hierarchies hierarchies;
  private final UserCodecs userCodecs;
  private final ContainerCarriers containers;

  Carriers(Compilation compilation, CodecPlan plan, Hierarchies hierarchies) {
    this.hierarchies = hierarchies;
    this.userCodecs = new UserCodecs(compilation);
    this.compilation = compilation;
    this.plan = plan;
    this.containers = new ContainerCarriers(compilation, this);
  }

  /** How a member travels, if a codec is named for it. */
  Carrier of(
      TypeElement codec, TypeMirror type, String path, PackageElement from, Obstacles obstacles) {
    return userCodecs.carrier(codec, type, path, from, obstacles);
  }

  /**
   * How a type travels.
   *
   * @param path where it was found
   * @param from the package of the code that uses it
   * @param obstacles takes what is wrong
   * @return null if something is
   */
  @Nullable Carrier of(TypeMirror type, String path, PackageElement from, Obstacles obstacles) {
    return of(type, Site.of(path, from, obstacles));
  }

  /** How a type travels from a site, or null if something is wrong there. */
  @Nullable Carrier of(TypeMirror type, Site site) {
    return switch (type.getKind()) {
      case ERROR -> {
        site.obstacles().missing(site.path(), type.toString());
        yield null;
      }
      case ARRAY -> containers.array((ArrayType) type, site);
      case DECLARED -> declared((DeclaredType) type, site);
      case WILDCARD -> refuse(type, site, "its type is not known", "Name the type.");
      case TYPEVAR -> refuse(type, site, "its type is not known", "Bind a class that names it.");
      default ->
          type.getKind().isPrimitive()
              ? formed(primitive(type), site)
              : refuse(type, site, "it has no JSON form", KNOWN);
    };
  }

  /** The codec of a scalar, in the form that the site says. */
  private static @Nullable Carrier formed(Carrier plain, Site site) {
    Form form = site.form();
    if (form.isPlain()) {
      return plain;
    }
    try {
      return Forms.carrier(plain, form);
    } catch (IllegalArgumentException e) {
      site.obstacles()
          .format(
              site.path(),
              form.toString(),
              plain.type().toString(),
              String.valueOf(e.getMessage()));
      return null;
    }
  }

  private static Carrier primitive(TypeMirror type) {
    TypeName name = TypeName.get(type);
    String zero =
        switch (type.getKind()) {
          case BOOLEAN -> "false";
          case CHAR -> "'\\0'";
          case LONG -> "0L";
          case FLOAT -> "0f";
          case DOUBLE -> "0d";
          default -> "0";
        };
    return constant(name, ScalarTypes.constant(type), CodeBlock.of("$L", zero));
  }

  static Carrier constant(TypeName type, String constant, CodeBlock absent) {
    CodeBlock codec = CodeBlock.of("$T.$L", CODECS, constant);
    return new Carrier(type, codec, true, absent, true, false, Set.of());
  }

  private @Nullable Carrier declared(DeclaredType type, Site site) {
    TypeElement element = Compilation.element(type);
    TypeElement codec =
        userCodecs
            .registered(type, site)
            .or(() -> UserCodecs.find(Stream.of(element)))
            .orElse(null);
    if (codec != null) {
      return userCodecs.carrier(codec, type, site.path(), site.from(), site.obstacles());
    }
    String name = element.getQualifiedName().toString();
    String scalar = ScalarTypes.constant(name);
    if (scalar != null) {
      boolean optional = name.startsWith("java.util.Optional");
      CodeBlock absent = optional ? CodeBlock.of("$T.empty()", ClassName.get(element)) : NULL;
      return formed(constant(TypeName.get(type), scalar, absent), site);
    }
    if (Containers.has(name)) {
      DeclaredType bounded = bounded(type);
      Carrier carrier = containers.of(bounded, site);
      return carrier == null ? null : asDeclared(type, bounded, carrier);
    }
    return user(type, site);
  }

  /** How a class itself travels, where there are subtypes, too. */
  @Nullable Carrier subtype(DeclaredType type, PackageElement from, Obstacles obstacles) {
    Obstacles own = new Obstacles();
    refuseClass(type, Compilation.element(type), true, from, own);
    if (Compilation.element(type).getKind() == ElementKind.ENUM) {
      own.cannotTravel(
          "",
          TypeName.get(type).toString(),
          "an enum has no place for what says which subtype it is",
          "Hold it in a record.");
    }
    if (UserCodecs.find(Stream.of(Compilation.element(type))).isPresent()) {
      own.cannotTravel(
          "",
          TypeName.get(type).toString(),
          "a codec of the user's does not say which subtype it is",
          "Hold it in a record, or put @UseCodec on the whole hierarchy.");
    }
    obstacles.include(own, "");
    return own.isEmpty() ? user(type, plan.itself(type, from), Site.of("", from, obstacles)) : null;
  }

  /** Says why the members of a type can't stand among those of what holds it, if they can't. */
  void refuseUnwrapped(TypeMirror type, PackageElement from, Obstacles obstacles) {
    TypeElement element =
        type instanceof DeclaredType declared ? Compilation.element(declared) : null;
    if (type.getKind() == TypeKind.ERROR) {
      obstacles.missing("", type.toString());
    } else if (element == null || !hasMembers((DeclaredType) type, from, obstacles)) {
      UnwrappedModels.refuse(
          type,
          "only a record or class has members to unwrap",
          "Remove @JsonUnwrapped.",
          obstacles);
    } else if (((DeclaredType) type)
        .getTypeArguments().stream().anyMatch(WildcardType.class::isInstance)) {
      UnwrappedModels.refuse(type, "its type is not known", "Name the type.", obstacles);
    } else if (hierarchies.discriminator(element).isPresent()) {
      UnwrappedModels.refuse(
          type,
          "what says which subtype it is has no place among the members of another",
          "Remove @JsonUnwrapped.",
          obstacles);
    } else {
      refuseClass((DeclaredType) type, element, true, from, obstacles);
    }
  }

  private boolean hasMembers(DeclaredType type, PackageElement from, Obstacles obstacles) {
    TypeElement element = Compilation.element(type);
    String name = element.getQualifiedName().toString();
    return ScalarTypes.constant(name) == null
        && !Containers.has(name)
        && element.getKind() != ElementKind.ENUM
        && ValueAccessors.typeOf(type, compilation) == null
        && UserCodecs.find(Stream.of(element)).isEmpty()
        && userCodecs.registered(type, Site.of("", from, obstacles)).isEmpty();
  }

  private @Nullable Carrier user(DeclaredType declared, Site site) {
    Obstacles own = new Obstacles();
    DeclaredType type = bounded(declared);
    TypeElement element = Compilation.element(type);
    boolean isEnum = element.getKind() == ElementKind.ENUM;
    boolean shaped = site.form().isText() || site.form().isNumber();
    refuseClass(type, element, !hierarchies.isOpen(element), site.from(), own);
    if (!site.form().isPlain() && !(isEnum && shaped)) {
      own.format("", site.form().toString(), TypeName.get(type).toString(), Forms.KNOWN);
    }
    site.obstacles().include(own, site.path());
    if (!own.isEmpty()) {
      return null;
    }
    CodecPlan.Planned codec =
        isEnum && shaped
            ? plan.enumCodec(type, site.from(), site.form().isNumber())
            : plan.codec(type, site.from());
    return asDeclared(declared, type, user(type, codec, site));
  }

  private static Carrier user(DeclaredType type, CodecPlan.Planned codec, Site site) {
    site.obstacles().include(codec.obstacles(), site.path());
    return new Carrier(
        ObjectModels.name(type),
        CodeBlock.of("$T.INSTANCE", codec.name()),
        true,
        NULL,
        CodecPlan.isPublic(type),
        false,
        codec.members());
  }

  /** The type with its bounds in place of wildcards. */
  private DeclaredType bounded(DeclaredType type) {
    List<? extends TypeParameterElement> parameters = Compilation.element(type).getTypeParameters();
    List<? extends TypeMirror> arguments = type.getTypeArguments();
    TypeMirror[] bounded = new TypeMirror[arguments.size()];
    for (int i = 0; i < bounded.length; i++) {
      TypeMirror argument = arguments.get(i);
      if (argument instanceof WildcardType wildcard) {
        TypeMirror bound = wildcard.getExtendsBound();
        argument =
            bound == null
                ? compilation.types().erasure(parameters.get(i).getBounds().get(0))
                : bound;
      }
      bounded[i] = argument;
    }
    return bounded.length == 0
        ? type
        : compilation.types().getDeclaredType(Compilation.element(type), bounded);
  }

  /** A codec of a type without wildcards as one of the type with them. */
  private static Carrier asDeclared(DeclaredType declared, DeclaredType bounded, Carrier carrier) {
    TypeName type = TypeName.get(declared);
    if (type.equals(TypeName.get(bounded))) {
      return carrier;
    }
    return new Carrier(
        type,
        CodeBlock.of("($1T<$2T>) ($1T<?>) $3L", CodecWriter.CODEC, type, carrier.codec()),
        false,
        carrier.absent(),
        carrier.isPublic(),
        true,
        carrier.objectMembers());
  }

  private void refuseClass(
      DeclaredType type,
      TypeElement element,
      boolean itself,
      PackageElement from,
      Obstacles obstacles) {
    List<String> why = new ArrayList<>();
    String remedy = KNOWN;
    String name = element.getQualifiedName().toString();
    if (name.startsWith("java.") || name.startsWith("javax.")) {
      why.add("Emit knows no JSON form for this class of the JDK");
    } else if (!compilation.isReachable(element, from)) {
      why.add("generated code in package " + from.getQualifiedName() + " can't reach it");
      remedy = "Make it public, or package-private if it is in that package.";
    } else if (element.getTypeParameters().size() != type.getTypeArguments().size()) {
      why.add("it does not say of what");
      remedy = "Name its type arguments.";
    } else if (!itself) {
      // Its subtypes are what counts.
      return;
    } else if (isContainer(type)) {
      why.add("databind takes it for a container, not for an object with members");
      remedy = "Use List, Set, Collection or Map, or a type that holds one.";
    } else if (element.getNestingKind() == NestingKind.MEMBER
        && element.getKind() == ElementKind.CLASS
        && !Compilation.has(element, Modifier.STATIC)) {
      why.add("an inner class can't be made without its outer object");
    } else if (Creators.hasFactory(element) || Builder.isFor(element, compilation)) {
      return;
    } else if (Compilation.has(element, Modifier.ABSTRACT)
        && element.getKind() == ElementKind.CLASS) {
      why.add("an abstract class does not say what to read, and has no subtypes that are known");
      remedy = SUBTYPES;
    } else if (element.getKind() == ElementKind.INTERFACE) {
      why.add("an interface does not say what to read, and has no subtypes that are known");
      remedy = SUBTYPES;
    }
    for (String reason : why) {
      obstacles.cannotTravel("", TypeName.get(type).toString(), reason, remedy);
    }
  }

  private boolean isContainer(DeclaredType type) {
    return CONTAINER_KINDS.stream().anyMatch(kind -> compilation.as(type, kind).isPresent());
  }

  static @Nullable Carrier refuse(TypeMirror type, Site site, String why, String remedy) {
    String text =
        type.getKind() == TypeKind.WILDCARD ? type.toString() : TypeName.get(type).toString();
    site.obstacles().cannotTravel(site.path(), text, why, remedy);
    return null;
  }
}
