package dev.emit.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Models the codecs of enums. */
final class EnumModels {
  private static final Set<String> NUMBERS = Set.of("NUMBER", "NUMBER_INT");

  private EnumModels() {}

  /** Whether a shape of {@code @JsonFormat} makes numbers of an enum's constants. */
  static boolean isNumber(String shape) {
    return NUMBERS.contains(shape);
  }

  /** Whether the enum itself says that its constants are numbers. */
  static boolean isNumber(TypeElement type, Compilation compilation) {
    return Jackson.find(Family.lineage(type, compilation).stream(), "JsonFormat")
        .filter(format -> isNumber(format.constant("shape", "")))
        .isPresent();
  }

  /** The codec of an enum; the plan takes its obstacles. */
  static CodecModel codec(
      TypeElement type,
      CodecNames.Home home,
      boolean numbers,
      CodecModel.@Nullable Delegate delegate,
      Obstacles obstacles) {
    Deprecations deprecations = new Deprecations();
    deprecations.uses(type);
    List<CodecModel.Constant> constants = new ArrayList<>();
    for (Element member : type.getEnclosedElements()) {
      if (member.getKind() == ElementKind.ENUM_CONSTANT) {
        deprecations.uses(member);
        CodecModel.Constant constant = constant(member, obstacles);
        constants.add(constant);
      }
    }
    boolean byText = hasText(type);
    refuseSameNames(constants, byText, obstacles);
    if (numbers) {
      refuseNames(type, constants, obstacles);
    }
    return new CodecModel.OfEnum(
        home.name(),
        ClassName.get(type),
        home.shared() && Compilation.isPublic(type),
        deprecations.warnings(),
        constants,
        fallback(type, obstacles),
        byText,
        numbers,
        delegate);
  }

  /** The constant that anything unknown is read as, or null. */
  static @Nullable String fallback(TypeElement type, Obstacles obstacles) {
    List<String> fallbacks =
        type.getEnclosedElements().stream()
            .filter(member -> Jackson.find(member, "JsonEnumDefaultValue").isPresent())
            .map(member -> member.getSimpleName().toString())
            .toList();
    if (fallbacks.size() > 1) {
      obstacles.jacksonAnnotation(
          "." + fallbacks.get(1),
          "JsonEnumDefaultValue beside another constant that has it",
          "one default");
    }
    return fallbacks.isEmpty() ? null : fallbacks.get(0);
  }

  private static CodecModel.Constant constant(Element constant, Obstacles obstacles) {
    String name = constant.getSimpleName().toString();
    Optional<Jackson> named = Jackson.find(constant, "JsonProperty");
    if (named.filter(each -> each.text("value").isEmpty()).isPresent()) {
      // To databind such a constant is the empty text.
      obstacles.jacksonAnnotation(
          "." + name, "JsonProperty without a name", "JsonProperty(value) with a name");
    }
    return new CodecModel.Constant(
        name,
        named.flatMap(each -> each.text("value")).orElse(null),
        Jackson.find(constant, "JsonAlias").map(each -> each.texts("value")).orElse(List.of()));
  }

  /** A constant with a body may have a toString that is not seen from here. */
  private static boolean hasText(TypeElement type) {
    return !Compilation.has(type, Modifier.FINAL)
        || ElementFilter.methodsIn(type.getEnclosedElements()).stream()
            .anyMatch(EnumModels::isToString);
  }

  private static boolean isToString(ExecutableElement method) {
    return method.getSimpleName().contentEquals("toString") && method.getParameters().isEmpty();
  }

  private static void refuseSameNames(
      List<CodecModel.Constant> constants, boolean byText, Obstacles obstacles) {
    Map<String, String> taken = new HashMap<>();
    for (CodecModel.Constant constant : constants) {
      List<String> names = new ArrayList<>(constant.aliases());
      Optional.ofNullable(byText ? constant.text() : constant.json()).ifPresent(names::add);
      for (String name : names) {
        String other = taken.putIfAbsent(name, constant.name());
        if (other != null) {
          obstacles.sameName("." + constant.name(), name, other);
        }
      }
    }
  }

  /** Jackson would write such constants by name, and the others as numbers. */
  private static void refuseNames(
      TypeElement type, List<CodecModel.Constant> constants, Obstacles obstacles) {
    for (CodecModel.Constant constant : constants) {
      if (constant.text() != null || !constant.aliases().isEmpty()) {
        obstacles.cannotTravel(
            "." + constant.name(),
            TypeName.get(type.asType()).toString(),
            "@JsonFormat makes a number of it, and another annotation a name",
            "Remove one of them.");
      }
    }
  }
}
