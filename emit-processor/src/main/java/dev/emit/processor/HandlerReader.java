package dev.emit.processor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Reads the handlers of a class. It judges only what can't be read in one way. */
final class HandlerReader {
  private final Compilation compilation;
  private final Inheritance inheritance;

  HandlerReader(Compilation compilation) {
    this.compilation = compilation;
    this.inheritance = new Inheritance(compilation);
  }

  HandlerClass read(TypeElement host, Report report) {
    if (Family.lineage(host, compilation).stream().noneMatch(HandlerReader::hasOn)) {
      return new HandlerClass(host, List.of(), List.of());
    }
    List<HandlerMethod> handlers = new ArrayList<>();
    List<ExecutableElement> unnamed = new ArrayList<>();
    for (Family family : Family.of(host, compilation)) {
      OnMirror on = on(family, host, report);
      if (on != null) {
        handlers.add(handler(host, family.method(), on, behaviour(family, host, report)));
      } else if (Compilation.has(family.method(), Modifier.ABSTRACT)
          && host.getKind() == ElementKind.INTERFACE
          && !isOfObject(family.method())) {
        unnamed.add(family.method());
      }
    }
    return new HandlerClass(host, List.copyOf(handlers), List.copyOf(unnamed));
  }

  private static boolean hasOn(TypeElement type) {
    return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
        .anyMatch(method -> OnMirror.of(method) != null);
  }

  /** Whether every object has the method, though an interface may name it again. */
  private boolean isOfObject(ExecutableElement method) {
    TypeElement object = compilation.find("java.lang", "Object");
    return object != null
        && ElementFilter.methodsIn(object.getEnclosedElements()).stream()
            .filter(each -> each.getSimpleName().equals(method.getSimpleName()))
            .anyMatch(
                each ->
                    compilation
                        .types()
                        .isSubsignature(
                            (ExecutableType) method.asType(), (ExecutableType) each.asType()));
  }

  private @Nullable OnMirror on(Family family, TypeElement host, Report report) {
    return inheritance.find(
        family,
        OnMirror::of,
        (one, other) ->
            report.add(
                place(family, host),
                Messages.twoNames(name(family, host), one.name(), other.name())));
  }

  private Behaviour behaviour(Family family, TypeElement host, Report report) {
    Map<String, BehaviourMirror> declared = new HashMap<>();
    for (String name : BehaviourMirror.ALL) {
      BehaviourMirror found =
          inheritance.find(
              family,
              method -> BehaviourMirror.of(method, name),
              (one, other) ->
                  report.add(
                      place(family, host),
                      BehaviourMessages.twoBehaviours(name(family, host), name)));
      if (found != null) {
        declared.put(name, found);
      }
    }
    return new Behaviour(declared);
  }

  private static Place place(Family family, TypeElement host) {
    boolean home = Compilation.owner(family.method()).equals(host);
    return Place.of(home ? family.method() : host);
  }

  private static String name(Family family, TypeElement host) {
    return Compilation.simpleNames(host, ".") + "." + family.method().getSimpleName();
  }

  private HandlerMethod handler(
      TypeElement host, ExecutableElement method, OnMirror on, Behaviour behaviour) {
    ExecutableType type =
        (ExecutableType) compilation.types().asMemberOf((DeclaredType) host.asType(), method);
    boolean narrow = isShownAtMethod(host, method, type);
    List<HandlerParameter> parameters = new ArrayList<>();
    for (int i = 0; i < method.getParameters().size(); i++) {
      VariableElement parameter = method.getParameters().get(i);
      AnnotationMirror param =
          OnMirror.annotation(on.method().getParameters().get(i), OnMirror.PARAM);
      AnnotationValue name = param == null ? null : OnMirror.value(param, "value");
      parameters.add(
          new HandlerParameter(
              parameter,
              type.getParameterTypes().get(i),
              param,
              name == null ? null : String.valueOf(name.getValue()),
              Place.of(narrow ? parameter : host)));
    }
    Place place = Place.of(narrow ? method : host);
    boolean named = narrow && on.method().equals(method);
    Place namePlace = named ? new Place(method, on.mirror(), on.nameValue()) : place;
    return new HandlerMethod(
        host,
        method,
        on,
        behaviour,
        List.copyOf(parameters),
        type.getReturnType(),
        place,
        namePlace);
  }

  /**
   * An inherited method is to blame itself, unless it is out of sight or only this class's types
   * are at fault.
   */
  private boolean isShownAtMethod(TypeElement host, ExecutableElement method, ExecutableType type) {
    if (Compilation.owner(method).equals(host)) {
      return true;
    }
    Stream<TypeMirror> declared =
        Stream.concat(
            method.getParameters().stream().map(VariableElement::asType),
            Stream.of(method.getReturnType()));
    List<TypeMirror> resolved = new ArrayList<>(type.getParameterTypes());
    resolved.add(type.getReturnType());
    List<TypeMirror> written = declared.toList();
    for (int i = 0; i < written.size(); i++) {
      if (!compilation.types().isSameType(written.get(i), resolved.get(i))) {
        return false;
      }
    }
    return compilation.isSource(method);
  }
}
