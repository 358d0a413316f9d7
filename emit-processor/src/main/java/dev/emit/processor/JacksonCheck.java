package dev.emit.processor;

import dev.emit.processor.JacksonRules.Place;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Checks the Jackson annotations that are on a type, its ancestors and all their members. */
final class JacksonCheck {
  private final Compilation compilation;

  JacksonCheck(Compilation compilation) {
    this.compilation = compilation;
  }

  void check(TypeElement type, Obstacles obstacles) {
    boolean isEnum = type.getKind() == ElementKind.ENUM;
    for (TypeElement owner : Family.lineage(type, compilation)) {
      checkTypeInfo(owner, obstacles);
      check(owner, isEnum ? Place.ENUM : Place.TYPE, "", obstacles);
      if (owner.getKind() == ElementKind.RECORD
          && Jackson.find(owner, "JsonAutoDetect").isPresent()) {
        obstacles.jacksonAnnotation(
            "", "JsonAutoDetect on a record", "JsonAutoDetect on classes and interfaces");
      }
      for (Element member : owner.getEnclosedElements()) {
        if (!member.getKind().isClass() && !member.getKind().isInterface()) {
          check(member, place(member, isEnum), "." + member.getSimpleName(), obstacles);
        }
        if (member instanceof ExecutableElement method) {
          Place place = !isEnum && isCreator(method) ? Place.MEMBER : Place.ELSEWHERE;
          method
              .getParameters()
              .forEach(each -> check(each, place, "." + each.getSimpleName(), obstacles));
        }
      }
    }
  }

  private void checkTypeInfo(TypeElement owner, Obstacles obstacles) {
    Jackson info = Jackson.find(owner, "JsonTypeInfo").orElse(null);
    if (info == null) {
      return;
    }
    TypeElement otherwise = info.type("defaultImpl").orElse(null);
    if (otherwise != null
        && (Compilation.has(otherwise, Modifier.ABSTRACT)
            || !compilation
                .types()
                .isSubtype(
                    compilation.types().erasure(otherwise.asType()),
                    compilation.types().erasure(owner.asType())))) {
      obstacles.jacksonAnnotation(
          "",
          "JsonTypeInfo(defaultImpl = " + otherwise.getSimpleName() + ")",
          "a subtype that is not abstract");
    }
    if (info.isTrue("visible", false)
        && info.constant("include", "PROPERTY").equals("WRAPPER_OBJECT")) {
      obstacles.jacksonAnnotation(
          "",
          "JsonTypeInfo(visible = true, include = WRAPPER_OBJECT)",
          "visible with PROPERTY and EXISTING_PROPERTY");
    }
  }

  private static void check(Element element, Place place, String path, Obstacles obstacles) {
    Jackson.on(element).forEach(each -> JacksonRules.check(each, place, path, obstacles));
    if (UserCodecs.isForAnother(element)) {
      obstacles.cannotTravel(
          path,
          element.getSimpleName().toString(),
          "@UseCodec says forType, which belongs to a package",
          "Remove forType, or move the annotation to package-info.java.");
    }
  }

  private static Place place(Element member, boolean inEnum) {
    return switch (member.getKind()) {
      case ENUM_CONSTANT -> Place.CONSTANT;
      case CONSTRUCTOR -> inEnum ? Place.ELSEWHERE : Place.CREATOR;
      case METHOD, FIELD, RECORD_COMPONENT ->
          isCreator(member) ? Place.CREATOR : inEnum ? Place.ENUM_MEMBER : Place.MEMBER;
      default -> Place.ELSEWHERE;
    };
  }

  /** Whether it may be one, so that its parameters stand for members. */
  private static boolean isCreator(Element method) {
    return method.getKind() == ElementKind.CONSTRUCTOR || Compilation.has(method, Modifier.STATIC);
  }
}
