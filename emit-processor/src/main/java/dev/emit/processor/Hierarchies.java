package dev.emit.processor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Finds the subtypes of a type that JSON tells apart by a discriminator: by Jackson's annotations,
 * or, where a sealed type has none, by the member {@code type} with the simple name.
 */
final class Hierarchies {
  private final Compilation compilation;

  Hierarchies(Compilation compilation) {
    this.compilation = compilation;
  }

  /** What tells the type from its relatives, if it has such. */
  Optional<Discriminator> discriminator(TypeElement type) {
    Collection<TypeElement> lineage = Family.lineage(type, compilation);
    Optional<Jackson> info = Jackson.find(lineage.stream(), "JsonTypeInfo");
    if (info.isPresent()) {
      return info.get().constant("use", "").equals("NONE")
          ? Optional.empty()
          : Optional.of(discriminator(type, info.get()));
    }
    if (lineage.stream().noneMatch(each -> Compilation.has(each, Modifier.SEALED))) {
      return Optional.empty();
    }
    String id = type.getSimpleName().toString();
    String absent = subtypes(type).stream().allMatch(type::equals) ? id : null;
    return Optional.of(
        new Discriminator(
            Discriminator.Inclusion.PROPERTY, "type", false, id, absent, null, List.of()));
  }

  private Discriminator discriminator(TypeElement type, Jackson info) {
    String id = id(type, info);
    TypeElement otherwise =
        info.type("defaultImpl").filter(each -> isSubtype(each, type)).orElse(null);
    String unknown = otherwise == null ? null : id(otherwise, info);
    boolean lenient =
        info.constant("requireTypeIdForSubtypes", "").equals("FALSE")
            && !Compilation.has(type, Modifier.ABSTRACT);
    return new Discriminator(
        inclusion(info),
        info.text("property").orElse("@type"),
        info.isTrue("visible", false),
        id,
        unknown == null && lenient ? id : unknown,
        unknown,
        unknown == null ? List.of() : foreign(type, info));
  }

  private static Discriminator.Inclusion inclusion(Jackson info) {
    return switch (info.constant("include", "PROPERTY")) {
      case "EXISTING_PROPERTY" -> Discriminator.Inclusion.EXISTING_PROPERTY;
      case "WRAPPER_OBJECT" -> Discriminator.Inclusion.WRAPPER_OBJECT;
      // The others are refused.
      default -> Discriminator.Inclusion.PROPERTY;
    };
  }

  /** What the closest list of subtypes says of those that the type is not. */
  private List<String> foreign(TypeElement type, Jackson info) {
    Set<TypeElement> listed = new LinkedHashSet<>();
    Jackson.find(Family.lineage(type, compilation).stream(), "JsonSubTypes").stream()
        .flatMap(types -> types.annotations("value").stream())
        .flatMap(each -> each.type("value").stream())
        .forEach(each -> add(each, listed));
    return listed.stream()
        .filter(each -> !isSubtype(each, type) && !Compilation.has(each, Modifier.ABSTRACT))
        .map(each -> id(each, info))
        .toList();
  }

  private String id(TypeElement type, Jackson info) {
    return id(type, Family.lineage(type, compilation))
        .orElseGet(
            () ->
                info.constant("use", "").equals("SIMPLE_NAME")
                    ? type.getSimpleName().toString()
                    : Compilation.simpleNames(type, "$"));
  }

  /** The name that an annotation gives. */
  private static Optional<String> id(TypeElement type, Collection<TypeElement> lineage) {
    for (TypeElement ancestor : lineage) {
      for (Jackson subtype : listed(ancestor)) {
        Optional<String> name = subtype.text("name");
        if (name.isPresent() && subtype.type("value").filter(type::equals).isPresent()) {
          return name;
        }
      }
    }
    return Jackson.find(type, "JsonTypeName").flatMap(name -> name.text("value"));
  }

  private static List<Jackson> listed(TypeElement type) {
    return Jackson.find(type, "JsonSubTypes")
        .map(types -> types.annotations("value"))
        .orElse(List.of());
  }

  /** Whether a value of the type may be of another one, which is known. */
  boolean isOpen(TypeElement type) {
    return !type.getKind().equals(ElementKind.ENUM)
        && discriminator(type).isPresent()
        && subtypes(type).stream().anyMatch(each -> !each.equals(type));
  }

  /** The types of which a value of the type may be, those before that are of others too. */
  List<DeclaredType> subtypes(DeclaredType type) {
    return subtypes(Compilation.element(type)).stream().map(each -> as(each, type)).toList();
  }

  private List<TypeElement> subtypes(TypeElement type) {
    Set<TypeElement> all = new LinkedHashSet<>();
    // What an ancestor lists is known here, too.
    Family.lineage(type, compilation).forEach(each -> add(each, all));
    all.removeIf(each -> !isSubtype(each, type));
    List<TypeElement> sorted = new ArrayList<>();
    List<TypeElement> ordered = new ArrayList<>(all);
    // The compiler's order of the permitted is that of the files, if they are not named.
    ordered.sort(Comparator.comparing(each -> each.getQualifiedName().toString()));
    for (TypeElement each : ordered) {
      if (!Compilation.has(each, Modifier.ABSTRACT) || isLeaf(each, all)) {
        int at = 0;
        while (at < sorted.size() && !isSubtype(each, sorted.get(at))) {
          at++;
        }
        sorted.add(at, each);
      }
    }
    return sorted;
  }

  /** An abstract type is one when nothing is known that extends it: then it is refused. */
  private boolean isLeaf(TypeElement type, Set<TypeElement> all) {
    return all.stream().noneMatch(each -> !each.equals(type) && isSubtype(each, type));
  }

  private boolean isSubtype(TypeElement type, TypeElement of) {
    return compilation
        .types()
        .isSubtype(
            compilation.types().erasure(type.asType()), compilation.types().erasure(of.asType()));
  }

  private static void add(TypeElement type, Set<TypeElement> all) {
    if (all.add(type)) {
      for (TypeMirror permitted : type.getPermittedSubclasses()) {
        if (permitted.getKind() == TypeKind.DECLARED) {
          add(Compilation.element(permitted), all);
        }
      }
      listed(type).forEach(each -> each.type("value").ifPresent(subtype -> add(subtype, all)));
      Jackson.find(type, "JsonTypeInfo")
          .flatMap(info -> info.type("defaultImpl"))
          .ifPresent(subtype -> add(subtype, all));
    }
  }

  /** {@code Ok<Item>} is the {@code Ok<T>} of {@code Result<Item>}. */
  private DeclaredType as(TypeElement subtype, DeclaredType type) {
    String name = Compilation.element(type).getQualifiedName().toString();
    List<? extends TypeMirror> seen =
        compilation
            .as(subtype.asType(), name)
            .<List<? extends TypeMirror>>map(DeclaredType::getTypeArguments)
            .orElse(List.of());
    List<TypeMirror> arguments = new ArrayList<>();
    for (TypeParameterElement parameter : subtype.getTypeParameters()) {
      TypeMirror argument = compilation.types().erasure(parameter.asType());
      for (int i = 0; i < seen.size() && i < type.getTypeArguments().size(); i++) {
        if (compilation.types().isSameType(seen.get(i), parameter.asType())) {
          argument = type.getTypeArguments().get(i);
        }
      }
      arguments.add(argument);
    }
    return compilation.types().getDeclaredType(subtype, arguments.toArray(TypeMirror[]::new));
  }
}
