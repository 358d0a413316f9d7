package dev.emit.processor;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/** What the compiler knows, and the questions about it that several stages ask. */
final class Compilation {
  private final Elements elements;
  private final Types types;
  private final Filer filer;
  private final Set<String> sources = new HashSet<>();

  Compilation(ProcessingEnvironment env) {
    this.elements = env.getElementUtils();
    this.types = env.getTypeUtils();
    this.filer = env.getFiler();
  }

  Elements elements() {
    return elements;
  }

  Types types() {
    return types;
  }

  /** Remembers a top-level type as one of this compilation's sources. */
  void addSource(TypeElement topLevel) {
    sources.add(topLevel.getQualifiedName().toString());
  }

  boolean isSource(Element element) {
    return sources.contains(topLevel(element).getQualifiedName().toString());
  }

  /** Whether one of this compilation's sources is in the package. */
  boolean isSourcePackage(PackageElement home) {
    return home.getEnclosedElements().stream().anyMatch(this::isSource);
  }

  PackageElement packageOf(Element element) {
    return elements.getPackageOf(element);
  }

  /**
   * Whether a type of this name comes from the class path, and not from an earlier build of ours.
   */
  boolean isElsewhere(String packageName, String simpleName) {
    TypeElement found = find(packageName, simpleName);
    return found != null && !isSource(found) && !isOutput(packageName, simpleName);
  }

  @Nullable TypeElement find(String packageName, String simpleName) {
    return elements.getTypeElement(qualified(packageName, simpleName));
  }

  private boolean isOutput(String packageName, String simpleName) {
    try (InputStream file =
        filer
            .getResource(StandardLocation.CLASS_OUTPUT, packageName, simpleName + ".class")
            .openInputStream()) {
      return file != null;
    } catch (IOException | IllegalArgumentException absent) {
      return false;
    }
  }

  /** The type as which a value of the given type is of the named generic class, if it is. */
  Optional<DeclaredType> as(TypeMirror type, String className) {
    if (type.getKind() != TypeKind.DECLARED) {
      return Optional.empty();
    }
    if (element(type).getQualifiedName().contentEquals(className)) {
      return Optional.of((DeclaredType) type);
    }
    for (TypeMirror parent : types.directSupertypes(type)) {
      Optional<DeclaredType> found = as(parent, className);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  static boolean is(TypeMirror type, String className) {
    return type.getKind() == TypeKind.DECLARED
        && element(type).getQualifiedName().contentEquals(className);
  }

  static TypeElement element(TypeMirror declared) {
    return (TypeElement) ((DeclaredType) declared).asElement();
  }

  static boolean has(Element element, Modifier modifier) {
    return element.getModifiers().contains(modifier);
  }

  /** The class that has the member. */
  static TypeElement owner(Element member) {
    return (TypeElement) Objects.requireNonNull(member.getEnclosingElement());
  }

  /** Whether everybody sees it: it is public, and so is all that encloses it. */
  static boolean isPublic(Element element) {
    return withEnclosing(element).stream().allMatch(each -> has(each, Modifier.PUBLIC));
  }

  /** Whether code of the package can name it. */
  boolean isReachable(Element element, PackageElement from) {
    return packageOf(element).getQualifiedName().equals(from.getQualifiedName())
        ? withEnclosing(element).stream().noneMatch(each -> has(each, Modifier.PRIVATE))
        : isPublic(element);
  }

  /** Whether code that calls it would have to catch something. */
  boolean throwsChecked(Element member) {
    return member instanceof ExecutableElement method
        && method.getThrownTypes().stream()
            .anyMatch(
                thrown ->
                    as(thrown, "java.lang.RuntimeException").isEmpty()
                        && as(thrown, "java.lang.Error").isEmpty());
  }

  /** A class's simple names, from the outermost on. */
  static String simpleNames(TypeElement type, String separator) {
    String name = type.getSimpleName().toString();
    return type.getEnclosingElement() instanceof TypeElement outer
        ? simpleNames(outer, separator) + separator + name
        : name;
  }

  private static TypeElement topLevel(Element element) {
    List<Element> all = withEnclosing(element);
    return (TypeElement) all.get(all.size() - 1);
  }

  /** The element and what encloses it, up to the top-level class. */
  private static List<Element> withEnclosing(Element element) {
    List<Element> all = new ArrayList<>();
    Element e = element;
    while (e != null && e.getKind() != ElementKind.PACKAGE) {
      all.add(e);
      e = e.getEnclosingElement();
    }
    return all;
  }

  private static String qualified(String packageName, String simpleName) {
    return packageName.isEmpty() ? simpleName : packageName + "." + simpleName;
  }
}
