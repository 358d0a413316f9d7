package dev.emit.processor;

import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Models what {@code @JsonAnyGetter} and {@code @JsonAnySetter} say of a class. */
final class AnyModels {
  private static final String GETTER = "JsonAnyGetter";
  private static final String SETTER = "JsonAnySetter";

  private final PackageElement home;
  private final Compilation compilation;
  private final Carriers carriers;
  private final Obstacles obstacles;

  AnyModels(PackageElement home, Compilation compilation, Carriers carriers, Obstacles obstacles) {
    this.home = home;
    this.compilation = compilation;
    this.carriers = carriers;
    this.obstacles = obstacles;
  }

  /** Whether a member stands for members of any name, and so for no property. */
  static boolean isAny(Stream<Element> annotated) {
    return annotated
        .flatMap(Jackson::on)
        .filter(each -> each.name().equals(GETTER) || each.name().equals(SETTER))
        .anyMatch(each -> each.isTrue("enabled", true));
  }

  /** How members of any name are got of a type, if they are. */
  CodecModel.@Nullable Access getter(DeclaredType type) {
    Element getter = find(type, GETTER, 0).orElse(null);
    if (getter == null) {
      return null;
    }
    TypeMirror seen = compilation.types().asMemberOf(type, getter);
    return access(
        getter, seen instanceof ExecutableType method ? method.getReturnType() : seen, GETTER);
  }

  /** How members of any name are put into a type, if they are. */
  CodecModel.@Nullable Access setter(DeclaredType type) {
    Element setter = find(type, SETTER, 2).orElse(null);
    if (setter == null) {
      return null;
    }
    TypeMirror seen = compilation.types().asMemberOf(type, setter);
    if (!(seen instanceof ExecutableType method)) {
      boolean wild =
          seen instanceof DeclaredType map
              && map.getTypeArguments().stream().anyMatch(WildcardType.class::isInstance);
      if (wild || !Compilation.is(seen, Containers.MAP)) {
        refuse(setter, seen, SETTER);
        return null;
      }
      CodecModel.Access field = access(setter, seen, SETTER);
      return field == null || !Compilation.has(setter, Modifier.FINAL)
          ? field
          : new CodecModel.Access(
              field.carrier(), field.target() + ".put", CodecModel.Access.Kind.METHOD, null);
    }
    List<? extends TypeMirror> parameters = method.getParameterTypes();
    if (!Compilation.is(parameters.get(0), "java.lang.String")) {
      refuse(setter, parameters.get(0), SETTER);
      return null;
    }
    return access(setter, parameters.get(1));
  }

  private Optional<Element> find(DeclaredType type, String annotation, int parameters) {
    TypeElement element = Compilation.element(type);
    MemberAnnotations annotations = MemberAnnotations.of(element, compilation);
    Stream<Element> methods =
        annotations.overridden().keySet().stream()
            .filter(method -> method.getParameters().size() == parameters)
            .map(Element.class::cast);
    Stream<Element> fields =
        Family.lineage(element, compilation).stream()
            .flatMap(owner -> ElementFilter.fieldsIn(owner.getEnclosedElements()).stream())
            .map(Element.class::cast);
    List<Element> found =
        Stream.concat(methods, fields)
            .filter(
                member ->
                    Jackson.find(annotations.annotated(member), annotation)
                        .filter(each -> each.isTrue("enabled", true))
                        .isPresent())
            .toList();
    if (found.size() > 1) {
      obstacles.cannotTravel(
          "",
          element.getQualifiedName().toString(),
          "it has @" + annotation + " twice",
          "Leave one of them.");
    }
    return found.stream().findFirst();
  }

  private CodecModel.@Nullable Access access(Element member, TypeMirror map, String annotation) {
    List<? extends TypeMirror> arguments =
        compilation
            .as(map, Containers.MAP)
            .<List<? extends TypeMirror>>map(DeclaredType::getTypeArguments)
            .orElse(List.of());
    if (arguments.size() != 2 || !Compilation.is(arguments.get(0), "java.lang.String")) {
      refuse(member, map, annotation);
      return null;
    }
    TypeMirror content = arguments.get(1);
    TypeMirror bound = content instanceof WildcardType wildcard ? wildcard.getExtendsBound() : null;
    return access(member, bound == null ? content : bound);
  }

  private CodecModel.@Nullable Access access(Element member, TypeMirror content) {
    String name = member.getSimpleName().toString();
    if (!compilation.isReachable(member, home)) {
      obstacles.cannotTravel(
          "." + name,
          Compilation.owner(member).getSimpleName() + "." + name,
          "databind uses it, where generated code can't reach",
          "Make that accessible from " + home.getQualifiedName() + ".");
    }
    if (compilation.throwsChecked(member)) {
      obstacles.throwsChecked("." + name, name, name + "()");
    }
    Carrier carrier = carriers.of(content, Site.of("." + name + "{}", home, obstacles));
    return carrier == null
        ? null
        : new CodecModel.Access(
            carrier,
            name,
            member instanceof ExecutableElement
                ? CodecModel.Access.Kind.METHOD
                : CodecModel.Access.Kind.FIELD,
            null);
  }

  /** Refuses what takes members of any name, though it is a creator's parameter. */
  static void refuseParameters(Creator creator, Obstacles obstacles) {
    for (Element parameter : creator.method().getParameters()) {
      if (Jackson.find(parameter, SETTER).isPresent()) {
        obstacles.jacksonAnnotation(
            "." + parameter.getSimpleName(),
            SETTER + " on a creator's parameter",
            SETTER + " on methods and fields");
      }
    }
  }

  private void refuse(Element member, TypeMirror type, String annotation) {
    obstacles.jacksonAnnotation(
        "." + member.getSimpleName(),
        annotation + " with " + TypeName.get(type),
        "a Map<String, …>"
            + (annotation.equals(SETTER) ? ", or a method that takes a String and a value" : ""));
  }
}
