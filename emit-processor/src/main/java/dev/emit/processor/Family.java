package dev.emit.processor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * A method that a class has, and the inherited ones that it overrides.
 *
 * @param overridden the closest first
 */
record Family(ExecutableElement method, List<ExecutableElement> overridden) {
  /** All methods of a class, in the order of the sources, those of its ancestors first. */
  static List<Family> of(TypeElement host, Compilation compilation) {
    Map<String, List<List<ExecutableElement>>> byName = new LinkedHashMap<>();
    List<List<ExecutableElement>> all = new ArrayList<>();
    for (TypeElement type : lineage(host, compilation)) {
      List<List<ExecutableElement>> found = new ArrayList<>();
      for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
        if (isMember(method, host, compilation)) {
          List<List<ExecutableElement>> namesakes =
              byName.computeIfAbsent(method.getSimpleName().toString(), name -> new ArrayList<>());
          if (!joins(method, namesakes, host, compilation)) {
            List<ExecutableElement> family = new ArrayList<>(List.of(method));
            namesakes.add(family);
            found.add(family);
          }
        }
      }
      all.addAll(0, found);
    }
    return all.stream()
        .map(family -> new Family(family.get(0), List.copyOf(family.subList(1, family.size()))))
        .toList();
  }

  /** The class itself, its superclasses and then its interfaces, without {@code Object}. */
  static Collection<TypeElement> lineage(TypeElement host, Compilation compilation) {
    Set<TypeElement> classes = new LinkedHashSet<>();
    TypeElement type = host;
    while (!type.getQualifiedName().contentEquals("java.lang.Object")) {
      classes.add(type);
      if (type.getSuperclass().getKind() != TypeKind.DECLARED) {
        break;
      }
      type = Compilation.element(type.getSuperclass());
    }
    Set<TypeElement> all = new LinkedHashSet<>(classes);
    classes.forEach(each -> addInterfaces(each, all));
    return Collections.unmodifiableSet(all);
  }

  private static void addInterfaces(TypeElement type, Set<TypeElement> all) {
    for (TypeMirror parent : type.getInterfaces()) {
      if (parent.getKind() == TypeKind.DECLARED) {
        all.add(Compilation.element(parent));
        addInterfaces(Compilation.element(parent), all);
      }
    }
  }

  private static boolean isMember(
      ExecutableElement method, TypeElement host, Compilation compilation) {
    if (Compilation.owner(method).equals(host)) {
      return true;
    }
    if (Compilation.has(method, Modifier.PRIVATE) || Compilation.has(method, Modifier.STATIC)) {
      return false;
    }
    return Compilation.has(method, Modifier.PUBLIC)
        || Compilation.has(method, Modifier.PROTECTED)
        || compilation.packageOf(method).equals(compilation.packageOf(host));
  }

  private static boolean joins(
      ExecutableElement method,
      List<List<ExecutableElement>> namesakes,
      TypeElement host,
      Compilation compilation) {
    for (List<ExecutableElement> family : namesakes) {
      ExecutableElement first = family.get(0);
      if (sameSignature(first, method, host, compilation)) {
        boolean closer =
            compilation
                .types()
                .isSubtype(erasedOwner(method, compilation), erasedOwner(first, compilation));
        family.add(closer ? 0 : family.size(), method);
        return true;
      }
    }
    return false;
  }

  private static boolean sameSignature(
      ExecutableElement a, ExecutableElement b, TypeElement host, Compilation compilation) {
    DeclaredType in = (DeclaredType) host.asType();
    ExecutableType one = (ExecutableType) compilation.types().asMemberOf(in, a);
    ExecutableType other = (ExecutableType) compilation.types().asMemberOf(in, b);
    return compilation.types().isSubsignature(one, other)
        || compilation.types().isSubsignature(other, one);
  }

  private static TypeMirror erasedOwner(ExecutableElement method, Compilation compilation) {
    return compilation.types().erasure(Compilation.owner(method).asType());
  }
}
