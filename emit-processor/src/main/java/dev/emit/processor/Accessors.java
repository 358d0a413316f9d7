package dev.emit.processor;

import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/** Chooses the members by which generated code gets and sets properties. */
final class Accessors {
  private final MemberAnnotations annotations;
  private final PackageElement from;
  private final Compilation compilation;
  private final Obstacles obstacles;

  /**
   * For one class.
   *
   * @param from the package of the generated code
   * @param obstacles takes what that code can't reach, though databind would
   */
  Accessors(
      MemberAnnotations annotations,
      PackageElement from,
      Compilation compilation,
      Obstacles obstacles) {
    this.annotations = annotations;
    this.from = from;
    this.compilation = compilation;
    this.obstacles = obstacles;
  }

  /** The getter or field to write a property from, if there is one. */
  @Nullable Element getter(String name, PropertyDraft draft) {
    Element write = draft.getter == null ? draft.accessor : draft.getter;
    if (write == null
        && draft.field != null
        && (draft.fieldIsVisible || annotations.isExplicit(draft.field))) {
      write = draft.field;
    }
    return reachable(write, name, "get", "getter");
  }

  /** The setter or field to read a property into, if there is one. */
  @Nullable Element mutator(String name, PropertyDraft draft) {
    if (draft.setters.size() > 1) {
      obstacle(name, draft.setters.get(0), "it has several setters", "Leave one of them.");
      return null;
    }
    Element read = draft.setters.isEmpty() ? assignable(draft.field) : draft.setters.get(0);
    return reachable(read, name, "set", "setter");
  }

  private static @Nullable Element assignable(@Nullable VariableElement field) {
    return field == null || Compilation.has(field, Modifier.FINAL) ? null : field;
  }

  private @Nullable Element reachable(
      @Nullable Element member, String name, String verb, String accessor) {
    if (member != null && compilation.throwsChecked(member)) {
      obstacles.throwsChecked("." + name, where(member), member.getSimpleName() + "()");
      return null;
    }
    if (member == null || isReachable(member)) {
      return member;
    }
    obstacle(
        name,
        member,
        "databind would " + verb + " it here, where generated code can't reach",
        "Make that accessible from " + from.getQualifiedName() + ", or add a " + accessor + ".");
    return null;
  }

  private void obstacle(String name, Element member, String why, String remedy) {
    obstacles.cannotTravel("." + name, where(member), why, remedy);
  }

  private static String where(Element member) {
    return Compilation.owner(member).getSimpleName() + "." + member.getSimpleName();
  }

  private boolean isReachable(Element member) {
    return Compilation.has(member, Modifier.PUBLIC)
        || (!Compilation.has(member, Modifier.PRIVATE)
            && compilation
                .packageOf(member)
                .getQualifiedName()
                .contentEquals(from.getQualifiedName()));
  }
}
