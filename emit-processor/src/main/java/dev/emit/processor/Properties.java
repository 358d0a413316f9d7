package dev.emit.processor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * Finds the properties of a class as Jackson's databind does by default: public getters, public
 * fields and all setters; and, for what a getter shows, also a field that is not public.
 */
final class Properties {
  /**
   * A property, in the order of the sources.
   *
   * @param write the getter or field to write it from, or null
   * @param read the setter or field to read it into, or null
   */
  record Property(String name, @Nullable Element write, @Nullable Element read) {}

  private final Compilation compilation;
  private final PackageElement from;
  private final Obstacles obstacles;
  private final Set<String> fields = new HashSet<>();
  private final Map<String, Draft> drafts = new LinkedHashMap<>();

  private static final class Draft {
    private @Nullable ExecutableElement getter;
    private @Nullable VariableElement field;
    private final List<ExecutableElement> setters = new ArrayList<>();
  }

  private Properties(Compilation compilation, PackageElement from, Obstacles obstacles) {
    this.compilation = compilation;
    this.from = from;
    this.obstacles = obstacles;
  }

  /**
   * The properties of a type.
   *
   * @param from the package of the code that will use them
   * @param obstacles takes what that code can't reach, though databind would
   */
  static List<Property> of(
      TypeElement type, PackageElement from, Compilation compilation, Obstacles obstacles) {
    Properties properties = new Properties(compilation, from, obstacles);
    properties.collect(type);
    return properties.finish();
  }

  private void collect(TypeElement type) {
    Set<Element> current = new HashSet<>();
    Family.of(type, compilation).forEach(family -> current.add(family.method()));
    List<TypeElement> lineage = new ArrayList<>(Family.lineage(type, compilation));
    Collections.reverse(lineage);
    lineage.forEach(
        owner ->
            ElementFilter.fieldsIn(owner.getEnclosedElements())
                .forEach(field -> fields.add(field.getSimpleName().toString())));
    for (TypeElement owner : lineage) {
      for (Element member : owner.getEnclosedElements()) {
        if (member.getKind() == ElementKind.FIELD) {
          addField((VariableElement) member);
        } else if (current.contains(member)) {
          addMethod((ExecutableElement) member);
        }
      }
    }
  }

  private void addField(VariableElement field) {
    if (!Compilation.has(field, Modifier.STATIC) && !Compilation.has(field, Modifier.TRANSIENT)) {
      draft(field.getSimpleName().toString()).field = field;
    }
  }

  private void addMethod(ExecutableElement method) {
    if (Compilation.has(method, Modifier.STATIC) || !method.getTypeParameters().isEmpty()) {
      return;
    }
    String getterOf = getterOf(method);
    if (getterOf != null) {
      Draft draft = draft(getterOf);
      boolean regular = method.getSimpleName().toString().startsWith("get");
      if (draft.getter == null || regular) {
        draft.getter = method;
      }
    }
    String setterOf = method.getParameters().size() == 1 ? nameAfter("set", method) : null;
    if (setterOf != null) {
      draft(setterOf).setters.add(method);
    }
  }

  private static @Nullable String getterOf(ExecutableElement method) {
    TypeMirror type = method.getReturnType();
    if (!method.getParameters().isEmpty()
        || type.getKind() == TypeKind.VOID
        || !Compilation.has(method, Modifier.PUBLIC)) {
      return null;
    }
    boolean truth = type.getKind() == TypeKind.BOOLEAN || Compilation.is(type, "java.lang.Boolean");
    String name = truth ? nameAfter("is", method) : null;
    return name == null ? nameAfter("get", method) : name;
  }

  private static @Nullable String nameAfter(String prefix, ExecutableElement method) {
    String name = method.getSimpleName().toString();
    if (!name.startsWith(prefix) || name.length() == prefix.length()) {
      return null;
    }
    String rest = name.substring(prefix.length());
    char first = rest.charAt(0);
    if (!Character.isLetter(first) || Character.isLowerCase(first)) {
      return null;
    }
    boolean acronym = rest.length() > 1 && Character.isUpperCase(rest.charAt(1));
    return acronym ? rest : Character.toLowerCase(first) + rest.substring(1);
  }

  /** {@code getAName} belongs to the field {@code aName}, if there is one. */
  private Draft draft(String name) {
    boolean acronym = name.length() > 1 && Character.isUpperCase(name.charAt(1));
    String field = Character.toLowerCase(name.charAt(0)) + name.substring(1);
    boolean renamed = acronym && !fields.contains(name) && fields.contains(field);
    return drafts.computeIfAbsent(renamed ? field : name, absent -> new Draft());
  }

  private List<Property> finish() {
    List<Property> properties = new ArrayList<>();
    drafts.forEach(
        (name, draft) -> {
          Element write = draft.getter;
          if (write == null && isPublic(draft.field)) {
            write = draft.field;
          }
          if (write != null || !draft.setters.isEmpty()) {
            properties.add(new Property(name, write, mutator(name, draft)));
          }
        });
    return properties;
  }

  private @Nullable Element mutator(String name, Draft draft) {
    if (draft.setters.size() > 1) {
      obstacle(name, draft.setters.get(0), "it has several setters", "Leave one of them.");
      return null;
    }
    Element mutator = draft.setters.isEmpty() ? assignable(draft) : draft.setters.get(0);
    if (mutator != null && !isReachable(mutator)) {
      obstacle(
          name,
          mutator,
          "databind would set it here, where generated code can't reach",
          "Make that accessible from " + from.getQualifiedName() + ", or add a setter.");
      return null;
    }
    return mutator;
  }

  private static @Nullable Element assignable(Draft draft) {
    boolean isFinal = draft.field != null && Compilation.has(draft.field, Modifier.FINAL);
    return isFinal ? null : draft.field;
  }

  private void obstacle(String name, Element member, String why, String remedy) {
    String where = Compilation.owner(member).getSimpleName() + "." + member.getSimpleName();
    obstacles.cannotTravel("." + name, where, why, remedy);
  }

  private boolean isReachable(Element member) {
    return Compilation.has(member, Modifier.PUBLIC)
        || (!Compilation.has(member, Modifier.PRIVATE)
            && compilation
                .packageOf(member)
                .getQualifiedName()
                .contentEquals(from.getQualifiedName()));
  }

  private static boolean isPublic(@Nullable VariableElement field) {
    return field != null && Compilation.has(field, Modifier.PUBLIC);
  }
}
