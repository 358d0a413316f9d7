package dev.emit.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Finds how members travel: as their types do, and as their annotations say. */
final class MemberCarriers {
  private static final CodeBlock RAW =
      CodeBlock.of("$T.RAW", ClassName.get("dev.emit.codec", "Formats"));

  private final Carriers carriers;

  MemberCarriers(Carriers carriers) {
    this.carriers = carriers;
  }

  /** How a member travels, or null if something keeps it from that. */
  @Nullable Carrier of(
      Property property, TypeMirror type, PackageElement home, Obstacles obstacles) {
    Site site = new Site("." + property.name(), home, property.form(), property.nulls(), obstacles);
    Carrier carrier = plain(property, type, site);
    if (carrier == null) {
      return null;
    }
    if (property.nulls().hasContent() && !holds(type)) {
      obstacles.jacksonAnnotation(
          site.path(),
          "JsonSetter(contentNulls) on " + TypeName.get(type),
          "contentNulls on collections, maps and arrays");
    }
    Carrier ruled = property.nulls().member(carrier);
    if (ruled == null) {
      noEmpty(site, "nulls", type);
    }
    return ruled;
  }

  /** Reports that a type has no empty value that is known. */
  static void noEmpty(Site site, String attribute, TypeMirror type) {
    site.obstacles()
        .jacksonAnnotation(
            site.path(),
            "JsonSetter(" + attribute + " = AS_EMPTY) on " + TypeName.get(type),
            "AS_EMPTY on strings, primitives, collections, maps and arrays");
  }

  private @Nullable Carrier plain(Property property, TypeMirror type, Site site) {
    TypeElement codec = property.codec();
    if (codec != null) {
      if (!property.form().isPlain()) {
        site.obstacles()
            .format(
                site.path(),
                property.form().toString(),
                TypeName.get(type).toString(),
                "its codec decides");
      }
      return carriers.of(codec, type, site.path(), site.from(), site.obstacles());
    }
    Carrier carrier = carriers.of(type, site);
    if (carrier == null || !property.raw()) {
      return carrier;
    }
    if (!carrier.isString()) {
      site.obstacles()
          .jacksonAnnotation(
              site.path(), "JsonRawValue on " + TypeName.get(type), "JsonRawValue on a String");
    }
    return carrier.with(RAW, carrier.absent());
  }

  private static boolean holds(TypeMirror type) {
    return type.getKind() == TypeKind.ARRAY
        || (type.getKind() == TypeKind.DECLARED
            && Containers.has(Compilation.element(type).getQualifiedName().toString()));
  }
}
