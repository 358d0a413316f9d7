package dev.emit.processor;

import com.palantir.javapoet.ClassName;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/** Decides where a type's codec lives and what it is called. */
final class CodecNames {
  static final String SUFFIX = "EmitCodec";

  /**
   * A codec's place.
   *
   * @param shared whether each package finds the codec here, and none makes one of its own
   */
  record Home(ClassName name, PackageElement home, boolean shared) {}

  private final Compilation compilation;

  CodecNames(Compilation compilation) {
    this.compilation = compilation;
  }

  /**
   * The place of a type's codec.
   *
   * @param from the package of the code that uses it
   * @param part what distinguishes it from the type's main codec, or an empty text
   * @param free whether a name is not taken by another type's codec
   */
  Home of(DeclaredType type, PackageElement from, String part, Predicate<ClassName> free) {
    TypeElement element = Compilation.element(type);
    PackageElement own = compilation.packageOf(element);
    PackageElement home = home(type, from);
    String flat = prefix(element, home) + Compilation.simpleNames(element, "_") + part + SUFFIX;
    boolean generic = !type.getTypeArguments().isEmpty();
    ClassName name = ClassName.get(home.getQualifiedName().toString(), flat);
    if (generic) {
      name = name.peerClass(flat.replace(SUFFIX, arguments(type, home, false)) + SUFFIX);
      name =
          free.test(name)
              ? name
              : name.peerClass(flat.replace(SUFFIX, arguments(type, home, true)) + SUFFIX);
    }
    boolean shared = home.equals(own) || (generic && compilation.isSourcePackage(home));
    return new Home(name, home, shared);
  }

  /** The type's package, or that of a type argument, if it is ours and sees all; or the user's. */
  private PackageElement home(DeclaredType type, PackageElement from) {
    Set<TypeElement> named = new LinkedHashSet<>();
    addNamed(type, named);
    return named.stream()
        .filter(compilation::isSource)
        .map(compilation::packageOf)
        .filter(home -> named.stream().allMatch(each -> compilation.isReachable(each, home)))
        .findFirst()
        .orElse(from);
  }

  /** The classes that a type's name holds. */
  static void addNamed(TypeMirror type, Set<TypeElement> named) {
    if (type instanceof DeclaredType declared) {
      named.add(Compilation.element(declared));
      declared.getTypeArguments().forEach(argument -> addNamed(argument, named));
    } else if (type instanceof ArrayType array) {
      addNamed(array.getComponentType(), named);
    } else if (type instanceof WildcardType wildcard) {
      TypeMirror bound = bound(wildcard);
      if (bound != null) {
        addNamed(bound, named);
      }
    }
  }

  private static @Nullable TypeMirror bound(WildcardType wildcard) {
    return wildcard.getExtendsBound() == null
        ? wildcard.getSuperBound()
        : wildcard.getExtendsBound();
  }

  private String prefix(TypeElement type, PackageElement home) {
    PackageElement own = compilation.packageOf(type);
    return own.equals(home) ? "" : own.getQualifiedName().toString().replace('.', '_') + "_";
  }

  /** {@code OfStringAndItem}, for the type arguments. */
  private String arguments(TypeMirror type, PackageElement home, boolean full) {
    List<? extends TypeMirror> arguments =
        type instanceof DeclaredType declared ? declared.getTypeArguments() : List.of();
    return arguments.isEmpty()
        ? ""
        : arguments.stream()
            .map(argument -> words(argument, home, full))
            .collect(Collectors.joining("And", "Of", ""));
  }

  private String words(TypeMirror type, PackageElement home, boolean full) {
    if (type instanceof DeclaredType declared) {
      TypeElement element = Compilation.element(declared);
      boolean jdk =
          compilation.packageOf(element).getQualifiedName().toString().startsWith("java.");
      String prefix = jdk && !full ? "" : prefix(element, home);
      return prefix + Compilation.simpleNames(element, "_") + arguments(type, home, full);
    }
    if (type instanceof ArrayType array) {
      return words(array.getComponentType(), home, full) + "Array";
    }
    if (type instanceof WildcardType wildcard) {
      TypeMirror bound = bound(wildcard);
      String kind = wildcard.getExtendsBound() == null ? "Super" : "Extends";
      return bound == null ? "Any" : kind + words(bound, home, full);
    }
    String primitive = type.toString();
    return Character.toUpperCase(primitive.charAt(0)) + primitive.substring(1);
  }
}
