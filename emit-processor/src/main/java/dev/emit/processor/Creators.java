package dev.emit.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * How values of a class are made: chosen as databind does it, which sees constructors before
 * factories, and what is annotated before what is not.
 *
 * @param members the creator that takes the members of an object, or null
 * @param value the creator that takes the whole JSON value, or null
 */
record Creators(@Nullable Creator members, @Nullable Creator value) {
  private static final String LEAVE =
      "Leave one of them, or set mode = JsonCreator.Mode.DISABLED on the others.";

  /**
   * The creators of a class.
   *
   * @param written what values are written as, if that is one value, or null
   * @param obstacles takes what leaves open which creator it is
   */
  static Creators of(
      TypeElement type,
      @Nullable TypeMirror written,
      Compilation compilation,
      Obstacles obstacles) {
    boolean hasValue = written != null;
    List<Creator> all =
        Stream.concat(
                ElementFilter.constructorsIn(type.getEnclosedElements()).stream(),
                ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                    .filter(method -> isFactory(method, type, compilation)))
            .map(method -> Creator.of(method, compilation))
            .filter(creator -> !creator.mode().equals("DISABLED"))
            .filter(creator -> creator.isAnnotated() || type.getKind() != ElementKind.ENUM)
            .toList();
    List<Creator> members = new ArrayList<>();
    List<Creator> values = new ArrayList<>();
    all.stream()
        .filter(Creator::isAnnotated)
        .forEach(creator -> (creator.isDelegating(hasValue) ? values : members).add(creator));
    if (members.stream().anyMatch(Creator::isConstructor)) {
      // A factory comes after constructors, and one without arguments after those with them.
      members.removeIf(creator -> !creator.isConstructor());
      boolean some = members.stream().anyMatch(creator -> !creator.names().isEmpty());
      members.removeIf(creator -> some && creator.names().isEmpty());
    }
    Optional<Creator> canonical =
        all.stream().filter(each -> Creator.isCanonical(each.method(), compilation)).findFirst();
    if (members.isEmpty()) {
      all.stream()
          .filter(each -> each.explicit() && each.isConstructor() && !each.isAnnotated())
          .forEach(members::add);
      canonical.filter(members::contains).ifPresent(only -> members.retainAll(List.of(only)));
    }
    if (members.isEmpty()) {
      canonical
          .filter(creator -> !creator.isAnnotated())
          .filter(creator -> values.isEmpty() || !takesValue(creator, hasValue))
          .ifPresent(creator -> (takesValue(creator, hasValue) ? values : members).add(creator));
    }
    if (hasValue && values.isEmpty()) {
      all.stream().filter(Creator::isImplicitlyDelegating).forEach(values::add);
      if (values.stream().anyMatch(each -> !each.isConstructor())) {
        values.removeIf(Creator::isConstructor);
      }
    }
    if (written != null && values.stream().anyMatch(each -> each.takes(written, compilation))) {
      values.removeIf(each -> !each.takes(written, compilation));
    }
    return new Creators(only(members, type, obstacles), only(values, type, obstacles));
  }

  /** Whether a record's own constructor takes what is written as one value. */
  private static boolean takesValue(Creator canonical, boolean hasValue) {
    return hasValue && canonical.names().size() == 1;
  }

  /** Whether a static factory makes values, so that the class itself may be abstract. */
  static boolean hasFactory(TypeElement type) {
    return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
        .filter(method -> Compilation.has(method, Modifier.STATIC))
        .flatMap(method -> Jackson.find(method, "JsonCreator").stream())
        .anyMatch(creator -> !creator.constant("mode", "DEFAULT").equals("DISABLED"));
  }

  private static boolean isFactory(
      ExecutableElement method, TypeElement type, Compilation compilation) {
    TypeMirror made = compilation.types().erasure(method.getReturnType());
    return Compilation.has(method, Modifier.STATIC)
        && made.getKind() == TypeKind.DECLARED
        && compilation.types().isSubtype(made, compilation.types().erasure(type.asType()));
  }

  private static @Nullable Creator only(
      List<Creator> creators, TypeElement type, Obstacles obstacles) {
    if (creators.size() > 1) {
      obstacles.cannotTravel(
          "",
          type.getQualifiedName().toString(),
          "it can be made by " + creators.get(0).text() + " and by " + creators.get(1).text(),
          LEAVE);
    }
    return creators.isEmpty() ? null : creators.get(0);
  }
}
