package dev.emit.processor;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/** Finds the accessors that the path to a handler's key names. */
final class KeyFinder {
  private final Compilation compilation;
  private final Use use;
  private final Place place;
  private final Obstacles obstacles;
  private final Report report;

  /**
   * Creates a finder for one handler.
   *
   * @param place where an error about the path is shown
   * @param obstacles takes a type on the way that does not exist yet
   */
  KeyFinder(Compilation compilation, Use use, Place place, Obstacles obstacles, Report report) {
    this.compilation = compilation;
    this.use = use;
    this.place = place;
    this.obstacles = obstacles;
    this.report = report;
  }

  /** The way to the key, or null if there is none, which is reported. */
  @Nullable KeyPath find() {
    List<String> names = List.of(handler().behaviour().key().split("\\.", -1));
    TypeMirror message = use.messageType();
    if (use.taken() == Use.Taken.PARAMS) {
      return findInParams(names.get(0), names.subList(1, names.size()));
    }
    if (use.taken() != Use.Taken.TYPED || message == null) {
      report.add(place, BehaviourMessages.keyWithoutMessage(handler().written()));
      return null;
    }
    return walk(new ArrayList<>(), message, names);
  }

  private @Nullable KeyPath findInParams(String member, List<String> rest) {
    for (HandlerParameter parameter : handler().parameters()) {
      if (member.equals(parameter.member())) {
        KeyPath.Step first = new KeyPath.Step(member, null);
        return walk(new ArrayList<>(List.of(first)), parameter.type(), rest);
      }
    }
    List<String> members =
        handler().parameters().stream().map(each -> String.valueOf(each.member())).toList();
    report.add(
        place, BehaviourMessages.unknownKey(handler().written(), "the message", member, members));
    return null;
  }

  /** Takes one step after the other, beginning at a type. */
  private @Nullable KeyPath walk(List<KeyPath.Step> steps, TypeMirror start, List<String> names) {
    TypeMirror type = bound(start);
    for (String name : names) {
      if (type.getKind() == TypeKind.ERROR) {
        obstacles.missing(handler().behaviour().key(), type.toString());
        return null;
      }
      Element accessor = accessor(type, name);
      if (accessor == null) {
        return null;
      }
      steps.add(new KeyPath.Step(name, accessor));
      TypeMirror found = compilation.types().asMemberOf((DeclaredType) type, accessor);
      type = bound(found instanceof ExecutableType method ? method.getReturnType() : found);
    }
    if (type.getKind() == TypeKind.ARRAY) {
      report.add(place, BehaviourMessages.keyWithoutEquality(handler().written(), type.toString()));
      return null;
    }
    return new KeyPath(steps);
  }

  private static TypeMirror bound(TypeMirror type) {
    if (type instanceof TypeVariable variable) {
      return bound(variable.getUpperBound());
    }
    TypeMirror bound = type instanceof WildcardType wildcard ? wildcard.getExtendsBound() : null;
    return bound == null ? type : bound(bound);
  }

  private @Nullable Element accessor(TypeMirror owner, String name) {
    if (owner.getKind() != TypeKind.DECLARED) {
      refuse(BehaviourMessages.unknownKey(handler().written(), owner.toString(), name, List.of()));
      return null;
    }
    PackageElement from = compilation.packageOf(handler().host());
    KeyMembers members = new KeyMembers(Compilation.element(owner), from, compilation);
    String type = Compilation.simpleNames(Compilation.element(owner), ".");
    List<Element> named = members.named(name);
    List<Element> reachable = named.stream().filter(members::isReachable).toList();
    List<Element> getters =
        reachable.stream().filter(each -> each.getKind() == ElementKind.METHOD).toList();
    List<Element> meant = getters.isEmpty() ? reachable : getters;
    if (named.isEmpty()) {
      refuse(BehaviourMessages.unknownKey(handler().written(), type, name, members.names()));
    } else if (meant.isEmpty()) {
      String home = from.getQualifiedName().toString();
      refuse(
          BehaviourMessages.unreachableKey(handler().written(), type + "." + named.get(0), home));
    } else if (getters.size() > 1) {
      refuse(
          BehaviourMessages.ambiguousKey(
              handler().written(), type, name, getters.get(0) + " and " + getters.get(1)));
    } else {
      return meant.get(0);
    }
    return null;
  }

  private void refuse(String message) {
    report.add(place, message);
  }

  private HandlerMethod handler() {
    return use.handler();
  }
}
