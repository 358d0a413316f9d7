package dev.emit.processor;

import static dev.emit.processor.JacksonRules.Place.CONSTANT;
import static dev.emit.processor.JacksonRules.Place.CREATOR;
import static dev.emit.processor.JacksonRules.Place.ENUM;
import static dev.emit.processor.JacksonRules.Place.ENUM_MEMBER;
import static dev.emit.processor.JacksonRules.Place.MEMBER;
import static dev.emit.processor.JacksonRules.Place.TYPE;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The Jackson annotations that codecs follow, with their attributes. All others are refused. */
final class JacksonRules {
  /** Where an annotation stands. */
  enum Place {
    /** On a record, a class or an interface. */
    TYPE("records, classes, interfaces"),
    /** On an enum. */
    ENUM("enums"),
    /** On a field, a getter, a setter, the component of a record, or a creator's parameter. */
    MEMBER("members"),
    /** On a field or a getter of an enum. */
    ENUM_MEMBER("members of enums"),
    /** On a constructor or a static method. */
    CREATOR("constructors, static factories"),
    /** On a constant of an enum. */
    CONSTANT("constants"),
    /** On anything else. */
    ELSEWHERE("anything else");

    private final String title;

    Place(String title) {
      this.title = title;
    }

    /** What the documentation calls it. */
    String title() {
      return title;
    }
  }

  /**
   * An annotation that is followed.
   *
   * @param attributes those that are; for one with an enum, the constants after {@code =}
   */
  record Rule(Place place, String annotation, List<String> attributes) {}

  private static final String INCLUDE = "value=ALWAYS|NON_NULL|NON_ABSENT|NON_EMPTY|NON_DEFAULT";

  static final List<Rule> ALL =
      List.of(
          rule(MEMBER, "JsonAlias", "value"),
          rule(CONSTANT, "JsonAlias", "value"),
          rule(MEMBER, "JsonAnyGetter", "enabled"),
          rule(MEMBER, "JsonAnySetter", "enabled"),
          rule(
              TYPE,
              "JsonAutoDetect",
              "fieldVisibility",
              "getterVisibility",
              "isGetterVisibility",
              "setterVisibility"),
          rule(CREATOR, "JsonCreator", "mode=DEFAULT|DELEGATING|PROPERTIES|DISABLED"),
          rule(TYPE, "JsonDeserialize", "builder", "builderPrefix"),
          rule(CONSTANT, "JsonEnumDefaultValue"),
          rule(ENUM, "JsonFormat", "shape=ANY|NATURAL|STRING|NUMBER|NUMBER_INT"),
          rule(
              MEMBER,
              "JsonFormat",
              "shape=ANY|NATURAL|STRING|NUMBER|NUMBER_INT",
              "pattern",
              "timezone",
              "locale"),
          rule(MEMBER, "JsonGetter", "value"),
          rule(MEMBER, "JsonIgnore", "value"),
          rule(
              TYPE,
              "JsonIgnoreProperties",
              "value",
              "ignoreUnknown",
              "allowGetters",
              "allowSetters"),
          rule(TYPE, "JsonIgnoreType", "value"),
          rule(TYPE, "JsonIncludeProperties", "value"),
          rule(TYPE, "JsonInclude", INCLUDE),
          rule(MEMBER, "JsonInclude", INCLUDE),
          rule(TYPE, "JsonNaming", "value"),
          rule(
              MEMBER,
              "JsonProperty",
              "value",
              "required",
              "isRequired=DEFAULT|TRUE|FALSE",
              "index",
              "defaultValue",
              "access=AUTO|READ_ONLY|WRITE_ONLY|READ_WRITE"),
          rule(CONSTANT, "JsonProperty", "value"),
          rule(TYPE, "JsonPOJOBuilder", "withPrefix", "buildMethodName"),
          rule(TYPE, "JsonPropertyOrder", "value", "alphabetic"),
          rule(MEMBER, "JsonRawValue", "value"),
          rule(
              MEMBER,
              "JsonSetter",
              "value",
              "nulls=DEFAULT|SET|FAIL|SKIP|AS_EMPTY",
              "contentNulls=DEFAULT|SET|FAIL|SKIP|AS_EMPTY"),
          rule(TYPE, "JsonSubTypes", "value"),
          rule(
              TYPE,
              "JsonTypeInfo",
              "use=NAME|SIMPLE_NAME|NONE",
              "include=PROPERTY|EXISTING_PROPERTY|WRAPPER_OBJECT",
              "property",
              "defaultImpl",
              "visible",
              "requireTypeIdForSubtypes=DEFAULT|TRUE|FALSE"),
          rule(TYPE, "JsonTypeName", "value"),
          rule(MEMBER, "JsonUnwrapped", "enabled", "prefix", "suffix"),
          rule(MEMBER, "JsonValue", "value"),
          rule(ENUM_MEMBER, "JsonValue", "value"));

  private JacksonRules() {}

  private static Rule rule(Place place, String annotation, String... attributes) {
    return new Rule(place, annotation, List.of(attributes));
  }

  /** Checks an annotation. */
  static void check(Jackson annotation, Place place, String path, Obstacles obstacles) {
    Optional<Rule> rule =
        at(place).filter(each -> each.annotation().equals(annotation.name())).findFirst();
    if (rule.isEmpty()) {
      String names = at(place).map(Rule::annotation).collect(Collectors.joining(", "));
      obstacles.jacksonAnnotation(path, annotation.name(), names.isEmpty() ? "none" : names);
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
      String value = annotation.constant(attribute, "");
      if (rule.get().attributes().stream().noneMatch(each -> allows(each, attribute, value))) {
        obstacles.jacksonAnnotation(
            path,
            annotation.name() + "(" + attribute + (value.isEmpty() ? "" : " = " + value) + ")",
            text(rule.get()));
      }
    }
  }

  private static Stream<Rule> at(Place place) {
    return ALL.stream().filter(each -> each.place() == place);
  }

  private static boolean allows(String known, String attribute, String value) {
    int at = known.indexOf('=');
    return at < 0
        ? known.equals(attribute)
        : known.substring(0, at).equals(attribute)
            && Set.of(known.substring(at + 1).split("\\|", -1)).contains(value);
  }

  private static String text(Rule rule) {
    return rule.attributes().isEmpty()
        ? rule.annotation() + " without attributes"
        : rule.attributes().stream()
            .map(each -> each.replace("=", " = ").replace("|", " or "))
            .collect(Collectors.joining(", ", rule.annotation() + "(", ")"));
  }
}
