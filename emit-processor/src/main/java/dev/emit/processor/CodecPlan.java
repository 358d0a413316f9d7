package dev.emit.processor;

import com.palantir.javapoet.ClassName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * The codecs that a package's handlers need: those that exist are used, the others are modelled.
 */
final class CodecPlan {
  static final String SUFFIX = "EmitCodec";
  private static final List<String> JACKSON =
      List.of(
          "com.fasterxml.jackson.annotation",
          "com.fasterxml.jackson.databind.annotation",
          "tools.jackson.databind.annotation");

  /**
   * A codec that can be named.
   *
   * @param members the JSON members of its type, if it is an object
   */
  record Planned(ClassName name, Obstacles obstacles, Set<String> members) {}

  /** A codec to write, and the type that it is for. */
  record Made(CodecModel model, TypeElement origin) {}

  private final Compilation compilation;
  private final Carriers carriers;
  private final Map<ClassName, Planned> written;
  private final Map<ClassName, Planned> planned = new LinkedHashMap<>();
  private final Set<ClassName> open = new HashSet<>();
  private final List<Made> made = new ArrayList<>();

  /**
   * A plan without codecs.
   *
   * @param written those of this compilation that are written already
   */
  CodecPlan(Compilation compilation, Map<ClassName, Planned> written) {
    this.compilation = compilation;
    this.carriers = new Carriers(compilation, this);
    this.written = written;
  }

  Carriers carriers() {
    return carriers;
  }

  /** The codecs to write: those without an obstacle. They count as written from now on. */
  List<Made> take() {
    List<Made> taken = new ArrayList<>();
    for (Made each : made) {
      Planned plan = planned.get(each.model().name());
      if (plan != null && plan.obstacles().isEmpty()) {
        written.put(plan.name(), plan);
        taken.add(each);
      }
    }
    return taken;
  }

  private @Nullable Planned known(ClassName name) {
    Planned done = written.get(name);
    return done == null ? planned.get(name) : done;
  }

  /** The codec of a record, class or enum, for code in the given package. */
  Planned codec(TypeElement type, PackageElement from) {
    String home = compilation.packageOf(type).getQualifiedName().toString();
    String flat = Compilation.simpleNames(type, "_");
    ClassName beside = ClassName.get(home, flat + SUFFIX);
    if (compilation.isSource(type)) {
      return plan(type, beside, compilation.packageOf(type));
    }
    TypeElement existing = compilation.find(home, flat + SUFFIX);
    if (existing != null
        && compilation.isElsewhere(home, flat + SUFFIX)
        && compilation.isReachable(existing, from)) {
      return new Planned(beside, new Obstacles(), memberNames(type, from));
    }
    String user = from.getQualifiedName().toString();
    boolean neighbour = user.equals(home);
    return plan(
        type,
        neighbour ? beside : ClassName.get(user, home.replace('.', '_') + "_" + flat + SUFFIX),
        from);
  }

  private Planned plan(TypeElement type, ClassName name, PackageElement home) {
    Planned known = known(name);
    if (known != null) {
      // A type that leads back to itself adds nothing to what is being found out about it.
      return open.contains(name) ? new Planned(name, new Obstacles(), known.members()) : known;
    }
    Obstacles obstacles = new Obstacles();
    Set<String> members = new HashSet<>();
    Planned plan = new Planned(name, obstacles, members);
    planned.put(name, plan);
    checkAnnotations(type, obstacles);
    boolean isPublic = Compilation.isPublic(type) && compilation.packageOf(type).equals(home);
    Deprecations deprecations = new Deprecations();
    deprecations.uses(type);
    if (type.getKind() == ElementKind.ENUM) {
      made.add(new Made(enumCodec(type, name, isPublic, deprecations), type));
      return plan;
    }
    open.add(name);
    List<CodecModel.Member> models = members(type, home, obstacles, deprecations);
    open.remove(name);
    models.forEach(member -> members.add(member.name()));
    if (models.stream().anyMatch(CodecPlan::isUnchecked)) {
      deprecations.warnings().addAll(List.of("rawtypes", "unchecked"));
    }
    CodecModel model =
        new CodecModel.OfObject(
            name,
            ShapeClash.name(type),
            isPublic,
            deprecations.warnings(),
            type.getKind() == ElementKind.RECORD,
            models);
    made.add(new Made(model, type));
    return plan;
  }

  private static boolean isUnchecked(CodecModel.Member member) {
    return Stream.of(member.write(), member.read())
        .anyMatch(access -> access != null && access.carrier().unchecked());
  }

  private static CodecModel enumCodec(
      TypeElement type, ClassName name, boolean isPublic, Deprecations deprecations) {
    List<String> constants = new ArrayList<>();
    for (Element member : type.getEnclosedElements()) {
      if (member.getKind() == ElementKind.ENUM_CONSTANT) {
        constants.add(member.getSimpleName().toString());
        deprecations.uses(member);
      }
    }
    // A constant with a body may have a toString that is not seen from here.
    boolean byText =
        !Compilation.has(type, Modifier.FINAL)
            || ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .anyMatch(CodecPlan::isToString);
    return new CodecModel.OfEnum(
        name, ShapeClash.name(type), isPublic, deprecations.warnings(), constants, byText);
  }

  private static boolean isToString(ExecutableElement method) {
    return method.getSimpleName().contentEquals("toString") && method.getParameters().isEmpty();
  }

  private List<CodecModel.Member> members(
      TypeElement type, PackageElement home, Obstacles obstacles, Deprecations deprecations) {
    Map<String, CodecModel.Member> members = new LinkedHashMap<>();
    DeclaredType in = (DeclaredType) type.asType();
    for (RecordComponentElement component : type.getRecordComponents()) {
      String name = component.getSimpleName().toString();
      CodecModel.Access access =
          access(component.getAccessor(), in, name, home, obstacles, deprecations);
      members.put(name, new CodecModel.Member(name, access, access));
    }
    boolean isRecord = type.getKind() == ElementKind.RECORD;
    Obstacles own = isRecord ? new Obstacles() : obstacles;
    for (Properties.Property property : Properties.of(type, home, compilation, own)) {
      String name = property.name();
      CodecModel.Access write =
          property.write() == null
              ? null
              : access(property.write(), in, name, home, obstacles, deprecations);
      CodecModel.Access read =
          isRecord || property.read() == null
              ? null
              : access(property.read(), in, name, home, obstacles, deprecations);
      CodecModel.Member component = members.get(name);
      if (write != null || read != null) {
        members.put(
            name, new CodecModel.Member(name, write, component == null ? read : component.read()));
      }
    }
    return List.copyOf(members.values());
  }

  private CodecModel.@Nullable Access access(
      Element member,
      DeclaredType in,
      String name,
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
    Carrier carrier = carriers.of(type, "." + name, home, obstacles);
    return carrier == null
        ? null
        : new CodecModel.Access(
            carrier, member.getSimpleName().toString(), member instanceof ExecutableElement);
  }

  private Set<String> memberNames(TypeElement type, PackageElement from) {
    Set<String> names = new HashSet<>();
    type.getRecordComponents()
        .forEach(component -> names.add(component.getSimpleName().toString()));
    Properties.of(type, from, compilation, new Obstacles())
        .forEach(property -> names.add(property.name()));
    return names;
  }

  private void checkAnnotations(TypeElement type, Obstacles obstacles) {
    for (TypeElement owner : Family.lineage(type, compilation)) {
      checkAnnotations(owner, "", obstacles);
      for (Element member : owner.getEnclosedElements()) {
        if (!member.getKind().isClass() && !member.getKind().isInterface()) {
          checkAnnotations(member, "." + member.getSimpleName(), obstacles);
        }
        if (member instanceof ExecutableElement method) {
          for (VariableElement parameter : method.getParameters()) {
            boolean constructor = method.getKind() == ElementKind.CONSTRUCTOR;
            Element named = constructor ? parameter : method;
            checkAnnotations(parameter, "." + named.getSimpleName(), obstacles);
          }
        }
      }
    }
  }

  private void checkAnnotations(Element element, String path, Obstacles obstacles) {
    for (AnnotationMirror annotation : element.getAnnotationMirrors()) {
      TypeElement type = Compilation.element(annotation.getAnnotationType());
      if (JACKSON.contains(compilation.packageOf(type).getQualifiedName().toString())) {
        obstacles.jacksonAnnotation(path, type.getSimpleName().toString());
      }
    }
  }
}
