package dev.emit.processor;

import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/**
 * Which members databind finds where no annotation names them: its own rule, or that of
 * {@code @JsonAutoDetect}. Each part is the name of a constant of {@code
 * JsonAutoDetect.Visibility}.
 */
record Visibility(String field, String getter, String isGetter, String setter) {
  /** The rule for a class: its annotation hides those of its ancestors, as in databind. */
  static Visibility of(TypeElement type, Compilation compilation) {
    Optional<Jackson> closest =
        Jackson.find(Family.lineage(type, compilation).stream(), "JsonAutoDetect");
    return new Visibility(
        part(closest, "fieldVisibility", "PUBLIC_ONLY"),
        part(closest, "getterVisibility", "PUBLIC_ONLY"),
        part(closest, "isGetterVisibility", "PUBLIC_ONLY"),
        part(closest, "setterVisibility", "ANY"));
  }

  private static String part(Optional<Jackson> annotation, String attribute, String otherwise) {
    return annotation
        .map(each -> each.constant(attribute, "DEFAULT"))
        .filter(written -> !written.equals("DEFAULT"))
        .orElse(otherwise);
  }

  boolean seesField(Element member) {
    return sees(field, member);
  }

  boolean seesGetter(ExecutableElement method) {
    boolean is = method.getSimpleName().toString().startsWith("is");
    return sees(is ? isGetter : getter, method);
  }

  boolean seesSetter(ExecutableElement method) {
    return sees(setter, method);
  }

  private static boolean sees(String visibility, Element member) {
    boolean isPublic = Compilation.has(member, Modifier.PUBLIC);
    return switch (visibility) {
      case "ANY" -> true;
      case "NON_PRIVATE" -> !Compilation.has(member, Modifier.PRIVATE);
      case "PROTECTED_AND_PUBLIC" -> isPublic || Compilation.has(member, Modifier.PROTECTED);
      case "PUBLIC_ONLY" -> isPublic;
      default -> false;
    };
  }
}
