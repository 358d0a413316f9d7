package dev.emit.processor;

import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** Reports each annotation of this project that stands where no handler is. */
final class StrayChecker {
  private final Compilation compilation;

  StrayChecker(Compilation compilation) {
    this.compilation = compilation;
  }

  /** Looks through the sources of one round. */
  void check(RoundEnvironment round, Report report) {
    TypeElement param = compilation.elements().getTypeElement(OnMirror.PARAM);
    if (param != null) {
      round
          .getElementsAnnotatedWith(param)
          .forEach(parameter -> checkParam((Element) parameter, report));
    }
    for (String name : BehaviourMirror.ALL) {
      TypeElement behaviour = BehaviourMirror.type(name, compilation);
      if (behaviour != null) {
        round
            .getElementsAnnotatedWith(behaviour)
            .forEach(method -> checkBehaviour(name, (ExecutableElement) method, report));
      }
    }
  }

  private static void checkParam(Element parameter, Report report) {
    ExecutableElement method = (ExecutableElement) parameter.getEnclosingElement();
    if (method != null && OnMirror.of(method) == null) {
      boolean constructor = method.getKind() == ElementKind.CONSTRUCTOR;
      String owner = Compilation.simpleNames(Compilation.owner(method), ".");
      String name = constructor ? owner : owner + "." + method.getSimpleName();
      report.add(Place.of(parameter), Messages.strayParam(name));
    }
  }

  private void checkBehaviour(String annotation, ExecutableElement method, Report report) {
    TypeElement owner = Compilation.owner(method);
    boolean handles =
        Family.of(owner, compilation).stream()
            .filter(family -> family.method().equals(method))
            .anyMatch(StrayChecker::hasOn);
    if (!handles) {
      String name = Compilation.simpleNames(owner, ".") + "." + method.getSimpleName();
      BehaviourMirror mirror = BehaviourMirror.of(method, annotation);
      report.add(
          mirror == null ? Place.of(method) : mirror.place(Place.of(method)),
          BehaviourMessages.strayBehaviour(annotation, name));
    }
  }

  private static boolean hasOn(Family family) {
    return OnMirror.of(family.method()) != null
        || family.overridden().stream().anyMatch(each -> OnMirror.of(each) != null);
  }
}
