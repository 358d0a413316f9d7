package dev.emit.processor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** The components, getters and fields of a type, as code of a package sees them. */
final class KeyMembers {
  private final Compilation compilation;
  private final TypeElement type;
  private final PackageElement from;
  private final List<ExecutableElement> getters;
  private final List<VariableElement> fields;

  KeyMembers(TypeElement type, PackageElement from, Compilation compilation) {
    this.compilation = compilation;
    this.type = type;
    this.from = from;
    this.getters =
        Family.of(type, compilation).stream()
            .map(Family::method)
            .filter(KeyMembers::isGetter)
            .toList();
    this.fields =
        Family.lineage(type, compilation).stream()
            .flatMap(each -> ElementFilter.fieldsIn(each.getEnclosedElements()).stream())
            .filter(field -> !Compilation.has(field, Modifier.STATIC))
            .toList();
  }

  private static boolean isGetter(ExecutableElement method) {
    return method.getParameters().isEmpty()
        && method.getReturnType().getKind() != TypeKind.VOID
        && method.getThrownTypes().isEmpty()
        && !Compilation.has(method, Modifier.STATIC);
  }

  /** All that bear a name, reachable or not: a record's component alone, or getters and fields. */
  List<Element> named(String name) {
    for (RecordComponentElement component : type.getRecordComponents()) {
      if (component.getSimpleName().contentEquals(name)) {
        return List.of(component.getAccessor());
      }
    }
    List<Element> found = new ArrayList<>();
    getters.stream().filter(getter -> isGetterOf(getter, name)).forEach(found::add);
    fields.stream().filter(each -> each.getSimpleName().contentEquals(name)).forEach(found::add);
    return found;
  }

  private static boolean isGetterOf(ExecutableElement method, String name) {
    return method.getSimpleName().contentEquals(name) || name.equals(property(method));
  }

  /** The property that a method gets by its name, or null. */
  private static @Nullable String property(ExecutableElement method) {
    String getter = method.getSimpleName().toString();
    boolean truth = method.getReturnType().getKind() == TypeKind.BOOLEAN;
    int prefix = getter.startsWith("get") ? 3 : truth && getter.startsWith("is") ? 2 : 0;
    return prefix == 0 || getter.length() == prefix
        ? null
        : Character.toLowerCase(getter.charAt(prefix)) + getter.substring(prefix + 1);
  }

  boolean isReachable(Element member) {
    boolean here = compilation.packageOf(member).getQualifiedName().equals(from.getQualifiedName());
    return compilation.isReachable(type, from)
        && (Compilation.has(member, Modifier.PUBLIC)
            || (here && !Compilation.has(member, Modifier.PRIVATE)));
  }

  /** What can be reached, by name, for whoever has mistaken one. */
  Set<String> names() {
    Set<String> names = new LinkedHashSet<>();
    type.getRecordComponents().forEach(each -> names.add(each.getSimpleName().toString()));
    for (ExecutableElement getter : getters) {
      String property = property(getter);
      if (property != null && isReachable(getter)) {
        names.add(property);
      }
    }
    fields.stream()
        .filter(this::isReachable)
        .forEach(field -> names.add(field.getSimpleName().toString()));
    return names;
  }
}
