package dev.emit.processor;

import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Models the members of one record or class. */
final class MemberModels {
  private final DeclaredType in;
  private final PackageElement home;
  private final Compilation compilation;
  private final Carriers carriers;
  private final Obstacles obstacles;
  private final Deprecations deprecations;

  /**
   * For one type.
   *
   * @param home the package of the code that uses the members
   * @param obstacles takes what keeps members from travelling
   */
  MemberModels(
      DeclaredType in,
      PackageElement home,
      Compilation compilation,
      Carriers carriers,
      Obstacles obstacles,
      Deprecations deprecations) {
    this.in = in;
    this.home = home;
    this.compilation = compilation;
    this.carriers = carriers;
    this.obstacles = obstacles;
    this.deprecations = deprecations;
  }

  List<CodecModel.Member> of(Makings.Found made) {
    List<CodecModel.Member> members = new ArrayList<>();
    for (Property property :
        Properties.of(
            Compilation.element(in),
            made.creator(),
            made.making() != null,
            home,
            compilation,
            obstacles)) {
      CodecModel.Access write =
          property.write() == null ? null : access(property.write(), property);
      CodecModel.Access read = read(property, write, made);
      if (write != null || read != null) {
        members.add(
            new CodecModel.Member(
                property.name(),
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

  private CodecModel.@Nullable Access read(
      Property property, CodecModel.@Nullable Access write, Makings.Found made) {
    if (property.argument() >= 0 && made.creator() != null) {
      TypeMirror type = made.arguments().get(property.argument());
      deprecations.uses(type);
      Carrier carrier = carrier(type, property);
      return carrier == null
          ? null
          : new CodecModel.Access(
              carrier, made.creator().variable(property.argument()), false, null);
    }
    Element read = property.read();
    if (read == null) {
      return null;
    }
    return read.equals(property.write()) ? write : access(read, property);
  }

  private CodecModel.@Nullable Access access(Element member, Property property) {
    TypeMirror seen = compilation.types().asMemberOf(in, member);
    TypeMirror type = seen;
    if (seen instanceof ExecutableType method) {
      boolean getter = method.getParameterTypes().isEmpty();
      type = getter ? method.getReturnType() : method.getParameterTypes().get(0);
    }
    deprecations.uses(member);
    deprecations.uses(type);
    if (property.inclusion().isUnclear(type, compilation)) {
      obstacles.jacksonAnnotation(
          "." + property.name(),
          "JsonInclude(value = NON_EMPTY) on " + TypeName.get(type),
          "NON_EMPTY on strings, collections, maps, arrays and Optionals");
    }
    Carrier carrier = carrier(type, property);
    return carrier == null
        ? null
        : new CodecModel.Access(
            carrier,
            member.getSimpleName().toString(),
            member instanceof ExecutableElement,
            property.inclusion().condition(type, got(member), compilation));
  }

  private @Nullable Carrier carrier(TypeMirror type, Property property) {
    String path = "." + property.name();
    TypeElement codec = property.codec();
    if (codec == null) {
      return carriers.of(type, new Site(path, home, property.form(), obstacles));
    }
    if (!property.form().isPlain()) {
      obstacles.format(
          path, property.form().toString(), TypeName.get(type).toString(), "its codec decides");
    }
    return carriers.of(codec, type, path, home, obstacles);
  }

  /** The expression that gets a member of {@code value}. */
  private static String got(Element member) {
    String call = member instanceof ExecutableElement ? "()" : "";
    return "value." + member.getSimpleName() + call;
  }
}
