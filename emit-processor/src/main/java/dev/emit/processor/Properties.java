package dev.emit.processor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Finds the properties of a class as Jackson's databind does: public getters, public fields and all
 * setters; for what a getter shows, also a field that is not public; and what annotations name.
 */
final class Properties {
  private final MemberAnnotations annotations;
  private final Accessors accessors;
  private final Purpose purpose;
  private final Collection<TypeElement> lineage;
  private final Set<String> ignored = new HashSet<>();
  private List<Property> all = List.of();

  private Properties(
      MemberAnnotations annotations,
      Accessors accessors,
      Purpose purpose,
      Collection<TypeElement> lineage) {
    this.annotations = annotations;
    this.accessors = accessors;
    this.purpose = purpose;
    this.lineage = lineage;
  }

  /**
   * The properties of a type, in the order in which they are written.
   *
   * @param from the package of the code that will use them
   * @param obstacles takes what that code can't reach, though databind would
   */
  static Properties of(
      TypeElement type,
      Purpose purpose,
      PackageElement from,
      Compilation compilation,
      Obstacles obstacles) {
    MemberAnnotations annotations = MemberAnnotations.of(type, compilation);
    Accessors accessors = new Accessors(annotations, from, compilation, obstacles);
    return new Properties(annotations, accessors, purpose, Family.lineage(type, compilation))
        .of(PropertyDrafts.of(type, purpose, annotations, compilation));
  }

  private Properties of(Map<String, PropertyDraft> drafts) {
    Optional<TypeElement> naming =
        Jackson.find(lineage.stream(), "JsonNaming").flatMap(each -> each.type("value"));
    Map<String, PropertyDraft> named = new LinkedHashMap<>();
    drafts.forEach(
        (implicit, draft) -> {
          String name =
              MemberAnnotations.name(annotations.annotated(draft).stream())
                  .orElseGet(() -> Naming.apply(naming, implicit));
          named.merge(name, draft, PropertyDraft::merge);
        });
    Ignored left = Ignored.of(lineage);
    left.names().stream().filter(left::inReading).forEach(ignored::add);
    Map<String, Property> properties = new LinkedHashMap<>();
    named.forEach(
        (name, draft) -> {
          Property property = property(name, draft, left);
          if (property != null) {
            properties.put(name, property);
          }
        });
    all = sorted(properties, named);
    return this;
  }

  List<Property> all() {
    return all;
  }

  /** The names of members that are not read, not even as one of any name. */
  Set<String> ignored() {
    return ignored;
  }

  private @Nullable Property property(String name, PropertyDraft draft, Ignored left) {
    List<Element> annotated = annotations.annotated(draft);
    boolean hidden = Ignored.byType(annotated);
    if (annotated.stream().anyMatch(annotations::isIgnored)) {
      hidden |=
          annotated.stream()
              .noneMatch(each -> !annotations.isIgnored(each) && annotations.isExplicit(each));
      draft.getter = kept(draft.getter);
      draft.accessor = kept(draft.accessor);
      draft.field = kept(draft.field);
      draft.setters.removeIf(annotations::isIgnored);
    }
    Optional<Jackson> written = Jackson.find(annotated.stream(), "JsonProperty");
    String access = written.map(each -> each.constant("access", "AUTO")).orElse("AUTO");
    boolean writable =
        purpose.get() && !hidden && !access.equals("WRITE_ONLY") && !left.inWriting(name);
    Element write = writable ? accessors.getter(name, draft) : null;
    boolean explicit = annotated.stream().anyMatch(annotations::isExplicit);
    boolean readable = !hidden && !access.equals("READ_ONLY") && !left.inReading(name);
    boolean visible = draft.isVisible() || explicit;
    if (!readable) {
      ignored.add(name);
    }
    Element read =
        readable && purpose.set() && visible && draft.argument < 0
            ? accessors.mutator(name, draft)
            : null;
    if (write == null && read == null && draft.argument < 0) {
      return null;
    }
    NullRules nulls = NullRules.of(Jackson.find(annotated.stream(), "JsonSetter"));
    written.ifPresent(each -> draft.index = each.number("index", -1));
    return new Property(
        name,
        Jackson.find(annotated.stream(), "JsonAlias").stream()
            .flatMap(each -> each.texts("value").stream())
            .filter(alias -> !alias.equals(name))
            .distinct()
            .toList(),
        write,
        read,
        draft.argument,
        !readable,
        nulls.isRequired() || written.filter(Properties::isRequired).isPresent(),
        inclusion(annotated),
        UserCodecs.find(annotated.stream()).orElse(null),
        Form.of(Jackson.find(annotated.stream(), "JsonFormat")),
        nulls,
        Jackson.find(annotated.stream(), "JsonRawValue")
            .filter(each -> each.isTrue("value", true))
            .isPresent(),
        Unwrapped.of(Jackson.find(annotated.stream(), "JsonUnwrapped")).orElse(null));
  }

  private Inclusion inclusion(List<Element> annotated) {
    Inclusion ofClass = inclusion(Jackson.find(lineage.stream(), "JsonInclude"), Inclusion.ALWAYS);
    Inclusion inclusion = inclusion(Jackson.find(annotated.stream(), "JsonInclude"), ofClass);
    boolean compared =
        inclusion == Inclusion.NON_DEFAULT
            && ofClass == Inclusion.NON_DEFAULT
            && Makings.withoutArguments(lineage.iterator().next()).isPresent();
    return compared ? Inclusion.CHANGED : inclusion;
  }

  private static Inclusion inclusion(Optional<Jackson> include, Inclusion otherwise) {
    return include
        .map(each -> Inclusion.valueOf(each.constant("value", "ALWAYS")))
        .orElse(otherwise);
  }

  private static boolean isRequired(Jackson property) {
    String required = property.constant("isRequired", "DEFAULT");
    return required.equals("TRUE")
        || (required.equals("DEFAULT") && property.isTrue("required", false));
  }

  private <E extends Element> @Nullable E kept(@Nullable E member) {
    return member == null || annotations.isIgnored(member) ? null : member;
  }

  private List<Property> sorted(
      Map<String, Property> properties, Map<String, PropertyDraft> drafts) {
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
    others.sort(Comparator.comparingInt(property -> place(drafts.get(property.name()))));
    sorted.addAll(others);
    return sorted;
  }

  /** Those with an index come first. */
  private static int place(@Nullable PropertyDraft draft) {
    return draft == null || draft.index < 0 ? Integer.MAX_VALUE : draft.index;
  }
}
