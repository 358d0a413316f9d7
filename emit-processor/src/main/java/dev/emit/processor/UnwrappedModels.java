package dev.emit.processor;

import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.PackageElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Models the objects whose members stand among those of what holds them. */
final class UnwrappedModels {
  private static final int MAX_DEPTH = 12;
  private static final String REMOVE = "Remove @JsonUnwrapped.";

  private final Carriers carriers;
  private final ObjectModels objects;
  private final JacksonCheck jackson;
  private final Set<String> inside = new HashSet<>();

  UnwrappedModels(Compilation compilation, Carriers carriers, ObjectModels objects) {
    this.carriers = carriers;
    this.objects = objects;
    this.jackson = new JacksonCheck(compilation);
  }

  /**
   * What a property unwraps.
   *
   * @param types what it is to its getter, setter, field or creator
   * @param home the package of the code that uses it
   * @param obstacles takes what keeps it from being unwrapped
   * @return null if something does
   */
  CodecModel.@Nullable Part of(
      Property property,
      Unwrapped unwrapped,
      List<TypeMirror> types,
      PackageElement home,
      Obstacles obstacles,
      Deprecations deprecations) {
    TypeMirror type = types.get(0);
    Obstacles own = new Obstacles();
    refuseRules(property, type, own);
    if (types.stream().map(TypeName::get).distinct().count() > 1) {
      refuse(type, "what is written is not of the type that is read", "Use one type.", own);
    }
    carriers.refuseUnwrapped(type, home, own);
    CodecModel.Part part = null;
    if (own.isEmpty() && type instanceof DeclaredType declared) {
      part = part(declared, home, own, deprecations);
    }
    obstacles.include(own, "." + property.name());
    return part == null || !own.isEmpty() ? null : part.renamed(unwrapped);
  }

  private CodecModel.@Nullable Part part(
      DeclaredType type, PackageElement home, Obstacles own, Deprecations deprecations) {
    String name = type.toString();
    if (inside.size() == MAX_DEPTH || !inside.add(name)) {
      refuse(type, "it is unwrapped within itself, without an end", REMOVE, own);
      return null;
    }
    jackson.check(Compilation.element(type), own);
    CodecModel.Part part = objects.part(type, home, own, deprecations);
    inside.remove(name);
    return part;
  }

  /** Refuses what applies to a value in JSON: members that are unwrapped have none together. */
  private static void refuseRules(Property property, TypeMirror type, Obstacles own) {
    List<String> rules = new ArrayList<>();
    if (property.codec() != null) {
      rules.add("@UseCodec");
    }
    if (!property.form().isPlain()) {
      rules.add("@JsonFormat");
    }
    if (property.raw()) {
      rules.add("@JsonRawValue");
    }
    if (!property.nulls().equals(NullRules.NONE)) {
      rules.add("@JsonSetter(nulls)");
    }
    if (property.inclusion() == Inclusion.CHANGED) {
      rules.add("@JsonInclude(NON_DEFAULT)");
    }
    if (!property.aliases().isEmpty()) {
      rules.add("@JsonAlias");
    }
    for (String rule : rules) {
      refuse(type, "once unwrapped, it is no JSON value that " + rule + " applies to", REMOVE, own);
    }
  }

  static void refuse(TypeMirror type, String why, String remedy, Obstacles obstacles) {
    obstacles.cannotTravel("", TypeName.get(type).toString(), why, remedy);
  }
}
