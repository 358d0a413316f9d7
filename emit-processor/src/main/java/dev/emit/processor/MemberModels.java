package dev.emit.processor;

import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Models the members of a record or class, or of its builder. */
final class MemberModels {
  private final PackageElement home;
  private final Compilation compilation;
  private final Carriers carriers;
  private final UnwrappedModels unwrapped;
  private final Obstacles obstacles;
  private final Deprecations deprecations;
  private final NavigableSet<String> ignored = new TreeSet<>();
  private boolean comparesDefaults;

  /**
   * For one type.
   *
   * @param home the package of the code that uses the members
   * @param obstacles takes what keeps members from travelling
   */
  MemberModels(
      PackageElement home,
      Compilation compilation,
      Carriers carriers,
      UnwrappedModels unwrapped,
      Obstacles obstacles,
      Deprecations deprecations) {
    this.home = home;
    this.compilation = compilation;
    this.carriers = carriers;
    this.unwrapped = unwrapped;
    this.obstacles = obstacles;
    this.deprecations = deprecations;
  }

  /**
   * The members of a type.
   *
   * @param arguments the types of what the creator takes
   */
  List<CodecModel.Member> of(
      DeclaredType in, Purpose purpose, List<? extends TypeMirror> arguments) {
    List<CodecModel.Member> members = new ArrayList<>();
    Properties properties =
        Properties.of(Compilation.element(in), purpose, home, compilation, obstacles);
    ignored.addAll(properties.ignored());
    for (Property property : properties.all()) {
      comparesDefaults |= property.write() != null && property.inclusion() == Inclusion.CHANGED;
      CodecModel.Access write =
          property.write() == null ? null : access(property.write(), in, purpose, property);
      CodecModel.Access read;
      if (property.argument() >= 0 && purpose.creator() != null) {
        String variable = purpose.creator().variable(property.argument());
        read = argument(arguments.get(property.argument()), variable, property);
      } else if (property.read() == null) {
        read = null;
      } else {
        boolean same = property.read().equals(property.write());
        read = same ? write : access(property.read(), in, purpose, property);
      }
      CodecModel.Part part = part(property, in, arguments);
      if (read != null && property.argument() < 0) {
        read = read.when(property.nulls().condition());
      } else if (read != null && property.nulls().condition() != null) {
        refuseSkipped(read, property);
      }
      if ((write != null || read != null) && (part != null || property.unwrapped() == null)) {
        members.add(
            new CodecModel.Member(
                property.name(),
                property.aliases(),
                write,
                read,
                property.argument(),
                property.skipped(),
                property.required() && property.argument() >= 0,
                part));
      }
    }
    return members;
  }

  /** To databind null is an argument's value all the same, also that of an optional. */
  private void refuseSkipped(CodecModel.Access argument, Property property) {
    if (argument.carrier().absent().toString().endsWith(".empty()")) {
      obstacles.jacksonAnnotation(
          "." + property.name(),
          "JsonSetter(nulls = SKIP) on " + argument.carrier().type() + " that a creator takes",
          "SKIP where null can be left out, or is null");
    }
  }

  /** The names of members that are not read, not even as one of any name. */
  NavigableSet<String> ignored() {
    return ignored;
  }

  private CodecModel.@Nullable Part part(
      Property property, DeclaredType in, List<? extends TypeMirror> arguments) {
    if (property.unwrapped() == null) {
      return null;
    }
    List<TypeMirror> types = new ArrayList<>();
    Stream.of(property.write(), property.read())
        .filter(Objects::nonNull)
        .forEach(member -> types.add(type(member, in, compilation)));
    if (property.argument() >= 0) {
      types.add(arguments.get(property.argument()));
    }
    return unwrapped.of(property, property.unwrapped(), types, home, obstacles, deprecations);
  }

  /** What a getter answers, a setter takes or a field holds, in a type. */
  static TypeMirror type(Element member, DeclaredType in, Compilation compilation) {
    TypeMirror seen = compilation.types().asMemberOf(in, member);
    if (!(seen instanceof ExecutableType method)) {
      return seen;
    }
    return method.getParameterTypes().isEmpty()
        ? method.getReturnType()
        : method.getParameterTypes().get(0);
  }

  /** Whether members are compared with those of a new object. */
  boolean comparesDefaults() {
    return comparesDefaults;
  }

  private CodecModel.@Nullable Access argument(
      TypeMirror type, String variable, Property property) {
    deprecations.uses(type);
    Carrier carrier = carrier(type, property);
    return carrier == null
        ? null
        : new CodecModel.Access(carrier, variable, CodecModel.Access.Kind.FIELD, null);
  }

  private CodecModel.@Nullable Access access(
      Element member, DeclaredType in, Purpose purpose, Property property) {
    TypeMirror type = type(member, in, compilation);
    CodecModel.Access.Kind kind = CodecModel.Access.Kind.FIELD;
    if (compilation.types().asMemberOf(in, member) instanceof ExecutableType method) {
      kind = purpose.isBuilding() ? building(method, in) : CodecModel.Access.Kind.METHOD;
    }
    deprecations.uses(member);
    deprecations.uses(type);
    if (property.inclusion().isUnclear(type, compilation)) {
      obstacles.jacksonAnnotation(
          "." + property.name(),
          "JsonInclude(value = " + property.inclusion() + ") on " + TypeName.get(type),
          property.inclusion() + " on types whose values show whether they are empty");
    }
    Carrier carrier = carrier(type, property);
    return carrier == null
        ? null
        : new CodecModel.Access(
            carrier,
            member.getSimpleName().toString(),
            kind,
            property.inclusion().condition(type, got(member), compilation));
  }

  /** A builder's setter that answers a builder may answer another one. */
  private CodecModel.Access.Kind building(ExecutableType setter, DeclaredType builder) {
    boolean chained =
        setter.getReturnType().getKind() == TypeKind.DECLARED
            && compilation.types().isAssignable(setter.getReturnType(), builder);
    return chained ? CodecModel.Access.Kind.CHAINED : CodecModel.Access.Kind.METHOD;
  }

  private @Nullable Carrier carrier(TypeMirror type, Property property) {
    if (property.unwrapped() != null) {
      return Carrier.unwrapped(TypeName.get(type));
    }
    return new MemberCarriers(carriers).of(property, type, home, obstacles);
  }

  /** The expression that gets a member of {@code value}. */
  private static String got(Element member) {
    String call = member instanceof ExecutableElement ? "()" : "";
    return "value." + member.getSimpleName() + call;
  }
}
