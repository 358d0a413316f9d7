package dev.emit.processor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * Finds the properties of a class as Jackson's databind does: public getters, public fields and all
 * setters; for what a getter shows, also a field that is not public; and what annotations name.
 */
final class Properties {
  private static final List<String> EXPLICIT = List.of("JsonProperty", "JsonGetter", "JsonSetter");

  /**
   * A property, in the order of the sources.
   *
   * @param aliases other names under which it is read
   * @param write the getter or field to write it from, or null
   * @param read the setter or field to read it into, or null
   * @param argument its index among a record's components, or -1
   * @param skipped whether it is an argument that is not read
   * @param required whether JSON must have it
   * @param codec the user's codec that is named for it, or null
   */
  record Property(
      String name,
      List<String> aliases,
      @Nullable Element write,
      @Nullable Element read,
      int argument,
      boolean skipped,
      boolean required,
      Inclusion inclusion,
      @Nullable TypeElement codec) {}

  private final Compilation compilation;
  private final PackageElement from;
  private final Obstacles obstacles;
  private final Set<String> fields = new HashSet<>();
  private final Map<String, Draft> drafts = new LinkedHashMap<>();
  private final Map<Element, List<ExecutableElement>> overridden = new HashMap<>();
  private final Collection<TypeElement> lineage;

  private static final class Draft {
    private @Nullable ExecutableElement accessor;
    private @Nullable VariableElement parameter;
    private int argument = -1;
    private @Nullable ExecutableElement getter;
    private @Nullable VariableElement field;
    private final List<ExecutableElement> setters = new ArrayList<>();
  }

  private Properties(
      TypeElement type, Compilation compilation, PackageElement from, Obstacles obstacles) {
    this.lineage = Family.lineage(type, compilation);
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
    Properties properties = new Properties(type, compilation, from, obstacles);
    properties.collect(type);
    return properties.finish();
  }

  private void collect(TypeElement type) {
    Family.of(type, compilation)
        .forEach(family -> overridden.put(family.method(), family.overridden()));
    List<TypeElement> ancestors = new ArrayList<>(lineage);
    Collections.reverse(ancestors);
    ancestors.forEach(
        owner ->
            ElementFilter.fieldsIn(owner.getEnclosedElements())
                .forEach(field -> fields.add(field.getSimpleName().toString())));
    addComponents(type);
    for (TypeElement owner : ancestors) {
      for (Element member : owner.getEnclosedElements()) {
        if (member.getKind() == ElementKind.FIELD) {
          addField((VariableElement) member);
        } else if (overridden.containsKey(member)) {
          addMethod((ExecutableElement) member);
        }
      }
    }
  }

  private void addComponents(TypeElement type) {
    List<? extends RecordComponentElement> components = type.getRecordComponents();
    ExecutableElement constructor =
        ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
            .filter(each -> isCanonical(each, components))
            .findFirst()
            .orElse(null);
    for (int i = 0; i < components.size(); i++) {
      Draft draft = new Draft();
      draft.argument = i;
      draft.accessor = components.get(i).getAccessor();
      draft.parameter = constructor == null ? null : constructor.getParameters().get(i);
      drafts.put(components.get(i).getSimpleName().toString(), draft);
    }
  }

  /** Whether a constructor is the one with all components. */
  static boolean isCanonical(
      ExecutableElement constructor, List<? extends RecordComponentElement> components) {
    List<? extends VariableElement> parameters = constructor.getParameters();
    return parameters.size() == components.size()
        && IntStream.range(0, components.size())
            .allMatch(
                i -> parameters.get(i).getSimpleName().equals(components.get(i).getSimpleName()));
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
    boolean explicit = isExplicit(method);
    String getterOf = getterOf(method, explicit);
    if (getterOf != null) {
      Draft draft = draft(getterOf);
      boolean regular = method.getSimpleName().toString().startsWith("get");
      if (draft.getter == null || regular) {
        draft.getter = method;
      }
    }
    String setterOf = method.getParameters().size() == 1 ? nameAfter("set", method) : null;
    if (explicit && setterOf == null && method.getParameters().size() == 1) {
      setterOf = method.getSimpleName().toString();
    }
    if (setterOf != null) {
      draft(setterOf).setters.add(method);
    }
  }

  private static @Nullable String getterOf(ExecutableElement method, boolean explicit) {
    TypeMirror type = method.getReturnType();
    if (!method.getParameters().isEmpty()
        || type.getKind() == TypeKind.VOID
        || (!explicit && !Compilation.has(method, Modifier.PUBLIC))) {
      return null;
    }
    boolean truth = type.getKind() == TypeKind.BOOLEAN || Compilation.is(type, "java.lang.Boolean");
    String name = truth ? nameAfter("is", method) : null;
    name = name == null ? nameAfter("get", method) : name;
    return name == null && explicit ? method.getSimpleName().toString() : name;
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

  private boolean isExplicit(Element member) {
    return annotated(member)
        .anyMatch(each -> EXPLICIT.stream().anyMatch(name -> Jackson.find(each, name).isPresent()));
  }

  /** The member and those that it overrides, from which it has its annotations. */
  private Stream<Element> annotated(Element member) {
    return Stream.concat(Stream.of(member), overridden.getOrDefault(member, List.of()).stream());
  }

  private List<Element> annotated(Draft draft) {
    return Stream.concat(
            Stream.of(draft.parameter, draft.accessor, draft.getter, draft.field)
                .flatMap(Stream::ofNullable),
            draft.setters.stream())
        .flatMap(this::annotated)
        .toList();
  }

  private List<Property> finish() {
    Optional<TypeElement> naming =
        Jackson.find(lineage.stream(), "JsonNaming").flatMap(each -> each.type("value"));
    Map<String, Draft> named = new LinkedHashMap<>();
    drafts.forEach(
        (implicit, draft) -> {
          String name = explicitName(draft).orElseGet(() -> Naming.apply(naming, implicit));
          named.merge(name, draft, Properties::merged);
        });
    Optional<Jackson> ignore = Jackson.find(lineage.stream(), "JsonIgnoreProperties");
    List<String> ignored = ignore.map(each -> each.texts("value")).orElse(List.of());
    Map<String, Property> properties = new LinkedHashMap<>();
    named.forEach(
        (name, draft) -> {
          Property property = property(name, draft, ignored.contains(name));
          if (property != null) {
            properties.put(name, property);
          }
        });
    return sorted(properties);
  }

  private Optional<String> explicitName(Draft draft) {
    return annotated(draft).stream()
        .flatMap(Jackson::on)
        .filter(annotation -> EXPLICIT.contains(annotation.name()))
        .flatMap(annotation -> annotation.text("value").stream())
        .findFirst();
  }

  private static Draft merged(Draft one, Draft other) {
    one.getter = one.getter == null ? other.getter : one.getter;
    one.field = one.field == null ? other.field : one.field;
    one.setters.addAll(other.setters);
    if (one.argument < 0) {
      one.argument = other.argument;
      one.accessor = other.accessor;
      one.parameter = other.parameter;
    }
    return one;
  }

  private @Nullable Property property(String name, Draft draft, boolean ignored) {
    List<Element> annotated = annotated(draft);
    boolean hidden = ignored;
    if (annotated.stream().anyMatch(Properties::isIgnored)) {
      hidden |= annotated.stream().noneMatch(each -> !isIgnored(each) && isExplicit(each));
      draft.getter = kept(draft.getter);
      draft.accessor = kept(draft.accessor);
      draft.field = kept(draft.field);
      draft.setters.removeIf(setter -> annotated(setter).anyMatch(Properties::isIgnored));
    }
    Optional<Jackson> written = Jackson.find(annotated.stream(), "JsonProperty");
    String access = written.map(each -> each.constant("access", "AUTO")).orElse("AUTO");
    Element write = hidden || access.equals("WRITE_ONLY") ? null : getter(name, draft);
    boolean explicit = annotated.stream().anyMatch(this::isExplicit);
    boolean readable = !hidden && !access.equals("READ_ONLY");
    boolean visible = write != null || !draft.setters.isEmpty() || explicit;
    Element read = readable && visible && draft.argument < 0 ? mutator(name, draft) : null;
    if (write == null && read == null && draft.argument < 0) {
      return null;
    }
    Optional<Jackson> include =
        Jackson.find(annotated.stream(), "JsonInclude")
            .or(() -> Jackson.find(lineage.stream(), "JsonInclude"));
    return new Property(
        name,
        Jackson.find(annotated.stream(), "JsonAlias")
            .map(each -> each.texts("value"))
            .orElse(List.of()),
        write,
        read,
        draft.argument,
        !readable,
        written.map(each -> each.isTrue("required", false)).orElse(false),
        Inclusion.valueOf(include.map(each -> each.constant("value", "ALWAYS")).orElse("ALWAYS")),
        UserCodecs.find(annotated.stream()).orElse(null));
  }

  private static boolean isIgnored(Element member) {
    return Jackson.find(member, "JsonIgnore")
        .filter(each -> each.isTrue("value", true))
        .isPresent();
  }

  private <E extends Element> @Nullable E kept(@Nullable E member) {
    return member == null || annotated(member).anyMatch(Properties::isIgnored) ? null : member;
  }

  private @Nullable Element getter(String name, Draft draft) {
    Element write = draft.getter == null ? draft.accessor : draft.getter;
    if (write == null
        && (isPublic(draft.field) || (draft.field != null && isExplicit(draft.field)))) {
      write = draft.field;
    }
    if (write != null && !isReachable(write)) {
      obstacle(
          name,
          write,
          "databind would get it here, where generated code can't reach",
          "Make that accessible from " + from.getQualifiedName() + ", or add a getter.");
      return null;
    }
    return write;
  }

  private List<Property> sorted(Map<String, Property> properties) {
    Optional<Jackson> order = Jackson.find(lineage.stream(), "JsonPropertyOrder");
    List<Property> sorted = new ArrayList<>();
    for (String name : order.map(each -> each.texts("value")).orElse(List.of())) {
      Property property = properties.remove(name);
      if (property != null) {
        sorted.add(property);
      }
    }
    List<Property> others = new ArrayList<>(properties.values());
    if (order.map(each -> each.isTrue("alphabetic", false)).orElse(false)) {
      others.sort(Comparator.comparing(Property::name));
    }
    sorted.addAll(others);
    return sorted;
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
