package dev.emit.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Models the codecs of records and classes. */
final class ObjectModels {
  private final Compilation compilation;
  private final Carriers carriers;

  ObjectModels(Compilation compilation, Carriers carriers) {
    this.compilation = compilation;
    this.carriers = carriers;
  }

  /** The codec of a record or class; the plan takes its members and obstacles. */
  CodecModel codec(
      DeclaredType type,
      CodecNames.Home home,
      Hierarchies.@Nullable Discriminator discriminator,
      CodecPlan.Planned plan) {
    Deprecations deprecations = new Deprecations();
    deprecations.uses(type);
    List<CodecModel.Member> members = members(type, home.home(), plan.obstacles(), deprecations);
    refuseSameNames(members, plan.obstacles());
    members.forEach(member -> plan.members().add(member.name()));
    members.forEach(member -> plan.members().addAll(member.aliases()));
    if (discriminator != null && !plan.members().add(discriminator.property())) {
      plan.obstacles()
          .cannotTravel(
              "." + discriminator.property(),
              TypeName.get(type).toString(),
              "the member of this name says what type a value is of",
              "Rename the member.");
    }
    if (members.stream().anyMatch(ObjectModels::isUnchecked)) {
      deprecations.warnings().addAll(List.of("rawtypes", "unchecked"));
    }
    return new CodecModel.OfObject(
        home.name(),
        name(type),
        home.shared() && CodecPlan.isPublic(type),
        deprecations.warnings(),
        discriminator,
        Compilation.element(type).getKind() == ElementKind.RECORD,
        members);
  }

  /** Refuses an alias that another member has. */
  private static void refuseSameNames(List<CodecModel.Member> members, Obstacles obstacles) {
    Map<String, String> taken = new HashMap<>();
    members.forEach(member -> taken.put(member.name(), member.name()));
    for (CodecModel.Member member : members) {
      for (String alias : member.aliases()) {
        String other = taken.putIfAbsent(alias, member.name());
        if (other != null) {
          obstacles.sameName("." + member.name(), alias, other);
        }
      }
    }
  }

  /** The name of a user's type, for use in codecs. */
  static TypeName name(DeclaredType type) {
    ClassName raw = ClassName.get(Compilation.element(type));
    return TypeName.get(type) instanceof ParameterizedTypeName generic
        ? ParameterizedTypeName.get(raw, generic.typeArguments().toArray(TypeName[]::new))
        : raw;
  }

  private static boolean isUnchecked(CodecModel.Member member) {
    return Stream.of(member.write(), member.read())
        .anyMatch(access -> access != null && access.carrier().unchecked());
  }

  private List<CodecModel.Member> members(
      DeclaredType in, PackageElement home, Obstacles obstacles, Deprecations deprecations) {
    TypeElement type = Compilation.element(in);
    List<CodecModel.Member> members = new ArrayList<>();
    boolean isRecord = type.getKind() == ElementKind.RECORD;
    for (Property property : Properties.of(type, home, compilation, obstacles)) {
      String name = property.name();
      CodecModel.Access write =
          property.write() == null
              ? null
              : access(property.write(), in, property, home, obstacles, deprecations);
      Element reading =
          property.argument() < 0
              ? (isRecord ? null : property.read())
              : type.getRecordComponents().get(property.argument()).getAccessor();
      CodecModel.Access read =
          reading == null
              ? null
              : reading.equals(property.write())
                  ? write
                  : access(reading, in, property, home, obstacles, deprecations);
      if (write != null || read != null) {
        members.add(
            new CodecModel.Member(
                name,
                property.aliases(),
                write,
                read,
                property.argument(),
                property.skipped(),
                property.required() && property.argument() >= 0));
      }
    }
    return members;
  }

  private CodecModel.@Nullable Access access(
      Element member,
      DeclaredType in,
      Property property,
      PackageElement home,
      Obstacles obstacles,
      Deprecations deprecations) {
    TypeMirror seen = compilation.types().asMemberOf(in, member);
    TypeMirror type = seen;
    if (seen instanceof ExecutableType method) {
      boolean getter = method.getParameterTypes().isEmpty();
      type = getter ? method.getReturnType() : method.getParameterTypes().get(0);
    }
    deprecations.uses(member);
    deprecations.uses(type);
    if (property.inclusion().isUnclear(type)) {
      obstacles.jacksonAnnotation(
          "." + property.name(),
          "JsonInclude(value = NON_EMPTY) on " + TypeName.get(type),
          "NON_EMPTY on strings, collections, maps, arrays and Optionals");
    }
    String path = "." + property.name();
    TypeElement codec = property.codec();
    if (codec != null && !property.form().isPlain()) {
      obstacles.format(
          path, property.form().toString(), TypeName.get(type).toString(), "its codec decides");
    }
    Carrier carrier =
        codec == null
            ? carriers.of(type, new Site(path, home, property.form(), obstacles))
            : carriers.of(codec, type, path, home, obstacles);
    return carrier == null
        ? null
        : new CodecModel.Access(
            carrier,
            member.getSimpleName().toString(),
            member instanceof ExecutableElement,
            property.inclusion().condition(type, got(member), compilation));
  }

  /** The expression that gets a member of {@code value}. */
  private static String got(Element member) {
    String call = member instanceof ExecutableElement ? "()" : "";
    return "value." + member.getSimpleName() + call;
  }

  /** The members of a type whose codec exists. */
  Set<String> memberNames(TypeElement type, PackageElement from) {
    Set<String> names = new HashSet<>();
    Properties.of(type, from, compilation, new Obstacles())
        .forEach(property -> names.add(property.name()));
    return names;
  }
}
