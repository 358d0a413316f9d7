package dev.emit.processor;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** The Jackson annotations that codecs follow, and their attributes. All others are refused. */
final class JacksonRules {
  private static final String INCLUDE = "value=ALWAYS|NON_NULL|NON_ABSENT|NON_EMPTY";

  /** On types: each with its attributes; for one with an enum, the constants after {@code =}. */
  private static final Map<String, List<String>> OF_TYPES =
      new TreeMap<>(
          Map.of(
              "JsonIgnoreProperties", List.of("value", "ignoreUnknown"),
              "JsonInclude", List.of(INCLUDE),
              "JsonNaming", List.of("value"),
              "JsonPropertyOrder", List.of("value", "alphabetic"),
              "JsonSubTypes", List.of("value"),
              "JsonTypeInfo", List.of("use=NAME|SIMPLE_NAME|NONE", "include=PROPERTY", "property"),
              "JsonTypeName", List.of("value")));

  /** On fields, getters, setters, and the components of records. */
  private static final Map<String, List<String>> OF_MEMBERS =
      new TreeMap<>(
          Map.of(
              "JsonAlias", List.of("value"),
              "JsonGetter", List.of("value"),
              "JsonIgnore", List.of("value"),
              "JsonInclude", List.of(INCLUDE),
              "JsonProperty",
                  List.of("value", "required", "access=AUTO|READ_ONLY|WRITE_ONLY|READ_WRITE"),
              "JsonSetter", List.of("value")));

  private final Compilation compilation;

  JacksonRules(Compilation compilation) {
    this.compilation = compilation;
  }

  /** Checks what is on a type, its ancestors and all their members. */
  void check(TypeElement type, Obstacles obstacles) {
    boolean constants = type.getKind() == ElementKind.ENUM;
    for (TypeElement owner : Family.lineage(type, compilation)) {
      check(owner, "", constants ? Map.of() : OF_TYPES, obstacles);
      for (Element member : owner.getEnclosedElements()) {
        String path = "." + member.getSimpleName();
        boolean isProperty =
            member.getKind() == ElementKind.FIELD || member.getKind() == ElementKind.METHOD;
        if (!member.getKind().isClass() && !member.getKind().isInterface()) {
          check(member, path, !constants && isProperty ? OF_MEMBERS : Map.of(), obstacles);
        }
        if (member instanceof ExecutableElement method) {
          boolean isComponent =
              method.getKind() == ElementKind.CONSTRUCTOR
                  && owner.getKind() == ElementKind.RECORD
                  && PropertyDrafts.isCanonical(method, owner.getRecordComponents());
          for (Element parameter : method.getParameters()) {
            String name = "." + parameter.getSimpleName();
            check(parameter, name, isComponent ? OF_MEMBERS : Map.of(), obstacles);
          }
        }
      }
    }
  }

  private static void check(
      Element element, String path, Map<String, List<String>> known, Obstacles obstacles) {
    Jackson.on(element).forEach(annotation -> check(annotation, path, known, obstacles));
  }

  private static void check(
      Jackson annotation, String path, Map<String, List<String>> all, Obstacles obstacles) {
    List<String> known = all.get(annotation.name());
    if (known == null) {
      String names = all.isEmpty() ? "none" : String.join(", ", all.keySet());
      obstacles.jacksonAnnotation(path, annotation.name(), names);
      return;
    }
    if (annotation.name().equals("JsonNaming")
        && annotation.type("value").filter(type -> !Naming.isKnown(type)).isPresent()) {
      obstacles.jacksonAnnotation(
          path,
          "JsonNaming with a strategy of its own",
          "the strategies of PropertyNamingStrategies");
    }
    for (String attribute : annotation.attributes()) {
      String rule =
          known.stream()
              .filter(each -> each.equals(attribute) || each.startsWith(attribute + "="))
              .findFirst()
              .orElse(null);
      String value = annotation.constant(attribute, "");
      if (rule == null || !allows(rule, value)) {
        obstacles.jacksonAnnotation(
            path,
            annotation.name() + "(" + attribute + (value.isEmpty() ? "" : " = " + value) + ")",
            attributes(annotation.name(), known));
      }
    }
  }

  private static boolean allows(String rule, String value) {
    int at = rule.indexOf('=');
    return at < 0 || Set.of(rule.substring(at + 1).split("\\|", -1)).contains(value);
  }

  private static String attributes(String annotation, List<String> known) {
    return known.isEmpty()
        ? annotation + " without attributes"
        : known.stream()
            .map(rule -> rule.replace("=", " = ").replace("|", " or "))
            .collect(Collectors.joining(", ", annotation + "(", ")"));
  }
}
