package dev.emit.processor;

import com.palantir.javapoet.TypeName;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Models the codecs of types that are written as one value, which {@code @JsonValue} gets. */
final class ValueModels {
  private final Compilation compilation;
  private final Carriers carriers;
  private final Makings makings;

  ValueModels(Compilation compilation, Carriers carriers) {
    this.compilation = compilation;
    this.carriers = carriers;
    this.makings = new Makings(compilation, carriers);
  }

  /** The codec of a type, or null if it has obstacles, which the plan takes. */
  @Nullable CodecModel codec(
      DeclaredType type, Element accessor, CodecNames.Home home, CodecPlan.Planned plan) {
    Obstacles obstacles = plan.obstacles();
    Deprecations deprecations = new Deprecations();
    deprecations.uses(type);
    deprecations.uses(accessor);
    TypeElement element = Compilation.element(type);
    TypeMirror written = ValueAccessors.type(accessor, type, compilation);
    deprecations.uses(written);
    CodecModel.Delegate delegate =
        makings.ofValue(type, written, home.home(), obstacles, deprecations);
    Carrier carrier = carriers.of(written, Site.of("", home.home(), obstacles));
    check(type, accessor, delegate, home.home(), obstacles);
    if (carrier == null) {
      return null;
    }
    plan.members().addAll(carrier.objectMembers());
    if (carrier.unchecked() || (delegate != null && delegate.carrier().unchecked())) {
      deprecations.warnings().addAll(List.of("rawtypes", "unchecked"));
    }
    return new CodecModel.OfValue(
        home.name(),
        ObjectModels.name(type),
        home.shared() && CodecPlan.isPublic(type),
        deprecations.warnings(),
        new CodecModel.Access(
            carrier,
            accessor.getSimpleName().toString(),
            accessor instanceof ExecutableElement
                ? CodecModel.Access.Kind.METHOD
                : CodecModel.Access.Kind.FIELD,
            null),
        delegate,
        element.getKind() == ElementKind.ENUM ? EnumModels.fallback(element, obstacles) : null);
  }

  /** How an enum that is written by name is made of a JSON value, if a factory says so. */
  CodecModel.@Nullable Delegate enumDelegate(
      DeclaredType type, CodecNames.Home home, CodecPlan.Planned plan) {
    return makings.ofValue(type, null, home.home(), plan.obstacles(), new Deprecations());
  }

  private void check(
      DeclaredType type,
      Element accessor,
      CodecModel.@Nullable Delegate delegate,
      PackageElement home,
      Obstacles obstacles) {
    String name = TypeName.get(type).toString();
    if (!compilation.isReachable(accessor, home)) {
      obstacles.cannotTravel(
          "",
          name,
          "databind writes it by "
              + accessor.getSimpleName()
              + ", which generated code can't reach",
          "Make that accessible from " + home.getQualifiedName() + ".");
    }
    if (compilation.throwsChecked(accessor)) {
      obstacles.throwsChecked("", name, accessor.getSimpleName() + "()");
    }
    if (delegate == null
        && Compilation.element(type).getKind() != ElementKind.ENUM
        && obstacles.isEmpty()) {
      obstacles.cannotTravel(
          "",
          name,
          "it is written as one value, by "
              + accessor.getSimpleName()
              + ", but nothing makes it of one",
          "Put @JsonCreator(mode = JsonCreator.Mode.DELEGATING) on a constructor or a static"
              + " factory that takes that value.");
    }
  }
}
