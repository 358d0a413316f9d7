package dev.emit.processor;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Finds how arrays, collections, maps and references travel. */
final class ContainerCarriers {
  private static final ClassName CODECS = ClassName.get("dev.emit.codec", "Codecs");
  private static final ClassName KEYS = ClassName.get("dev.emit.codec", "Keys");
  private static final ClassName KEY_CODEC = ClassName.get("dev.emit.codec", "KeyCodec");
  private static final CodeBlock STRING_KEYS = CodeBlock.of("$T.STRING", KEYS);
  private static final String SET = "java.util.Set";
  private static final List<String> SORTED =
      List.of("java.util.SortedSet", "java.util.SortedMap", "java.util.PriorityQueue");
  private static final CodeBlock NULL = CodeBlock.of("null");

  private final Compilation compilation;
  private final Carriers carriers;

  ContainerCarriers(Compilation compilation, Carriers carriers) {
    this.compilation = compilation;
    this.carriers = carriers;
  }

  /** How an array travels. */
  @Nullable Carrier array(ArrayType type, Site site) {
    TypeMirror component = type.getComponentType();
    String primitives = ScalarTypes.arrayConstant(component);
    if (primitives != null) {
      if (!site.form().isPlain()) {
        site.obstacles()
            .format(
                site.path(), site.form().toString(), TypeName.get(type).toString(), Forms.KNOWN);
      }
      if (site.nulls().hasContent()) {
        site.obstacles()
            .jacksonAnnotation(
                site.path(),
                "JsonSetter(contentNulls) on " + TypeName.get(type),
                "contentNulls where null is an element");
      }
      return Carriers.constant(TypeName.get(type), primitives, NULL);
    }
    Carrier element = content(component, site.inside("[]"));
    if (element == null) {
      return null;
    }
    boolean unchecked = element.unchecked() || isGeneric(component);
    Carrier carrier =
        new Carrier(
            ArrayTypeName.of(element.type()),
            CodeBlock.of(
                "$T.array($L, $T[]::new)",
                CODECS,
                element.codec(),
                isGeneric(component)
                    ? TypeName.get(compilation.types().erasure(component))
                    : element.type()),
            false,
            NULL,
            element.isPublic(),
            unchecked,
            Set.of());
    return site.nulls().skipping(carrier, "skippedElements");
  }

  private static boolean isGeneric(TypeMirror type) {
    return type instanceof ArrayType array
        ? isGeneric(array.getComponentType())
        : type instanceof DeclaredType declared && !declared.getTypeArguments().isEmpty();
  }

  /** How one of {@link Containers} travels. */
  @Nullable Carrier of(DeclaredType type, Site site) {
    if (type.getTypeArguments().isEmpty()) {
      return Carriers.refuse(type, site, "it does not say of what", "Name its type argument.");
    }
    ClassName raw = ClassName.get(Compilation.element(type));
    if (Containers.isMap(raw.canonicalName())) {
      return map(type, raw, site);
    }
    boolean reference = Containers.isReference(raw.canonicalName());
    TypeMirror content = type.getTypeArguments().get(0);
    if (Compilation.is(content, "java.net.URL") && compilation.as(type, SET).isPresent()) {
      return Carriers.refuse(
          type, site, "to compare two URLs, Java looks up their hosts", "Use URI in place of URL.");
    }
    if (isSorted(type) && !isComparable(content)) {
      return unsorted(type, content, site);
    }
    Carrier inner =
        reference ? carriers.of(content, site.inside("")) : content(content, site.inside("[]"));
    if (inner == null) {
      return null;
    }
    TypeName of = inner.type().box();
    TypeName declared = ParameterizedTypeName.get(raw, of);
    Carrier carrier =
        new Carrier(
            declared,
            Containers.codec(raw, declared, of, inner.codec()),
            false,
            reference ? Containers.empty(raw) : NULL,
            inner.isPublic(),
            inner.unchecked(),
            Set.of());
    return reference ? carrier : site.nulls().skipping(carrier, "skipped");
  }

  private @Nullable Carrier map(DeclaredType type, ClassName raw, Site site) {
    TypeMirror key = type.getTypeArguments().get(0);
    TypeMirror content = type.getTypeArguments().get(1);
    if (raw.canonicalName().equals(Containers.MAP)
        && !site.nulls().hasContent()
        && Compilation.is(key, "java.lang.String")
        && Compilation.is(content, "java.lang.Object")) {
      return Carriers.constant(TypeName.get(type), "MAP", NULL);
    }
    if (isSorted(type) && !isComparable(key)) {
      return unsorted(type, key, site);
    }
    Carrier keys = key(key, type, site.plain());
    Carrier inner = content(content, site.inside("{}"));
    if (keys == null || inner == null) {
      return null;
    }
    TypeName of = inner.type().box();
    TypeName declared = ParameterizedTypeName.get(raw, keys.type(), of);
    CodeBlock codec =
        raw.canonicalName().equals(Containers.MAP) && keys.codec().equals(STRING_KEYS)
            ? CodeBlock.of("$T.map($L)", CODECS, inner.codec())
            : Containers.mapCodec(
                raw, declared, keys.type(), isEnum(key), keys.codec(), of, inner.codec());
    Carrier carrier =
        new Carrier(
            declared,
            codec,
            false,
            NULL,
            keys.isPublic() && inner.isPublic(),
            inner.unchecked(),
            Set.of());
    return site.nulls().skipping(carrier, "skippedValues");
  }

  /** How an element or value travels, by the rule for nulls among them. */
  private @Nullable Carrier content(TypeMirror type, Site site) {
    Carrier plain = carriers.of(type, site);
    if (plain == null) {
      return null;
    }
    Carrier ruled = site.nulls().content(plain);
    if (ruled == null) {
      MemberCarriers.noEmpty(site, "contentNulls", type);
    }
    return ruled;
  }

  private boolean isSorted(DeclaredType type) {
    return SORTED.stream().anyMatch(kind -> compilation.as(type, kind).isPresent());
  }

  private boolean isComparable(TypeMirror type) {
    return compilation.as(type, "java.lang.Comparable").isPresent();
  }

  private static @Nullable Carrier unsorted(DeclaredType type, TypeMirror content, Site site) {
    return Carriers.refuse(
        type,
        site,
        "it is sorted, and " + TypeName.get(content) + " is not Comparable",
        "Make that Comparable, or use a type that is not sorted.");
  }

  /** How a type travels as the name of a member. */
  private @Nullable Carrier key(TypeMirror key, DeclaredType map, Site site) {
    if (key.getKind() == TypeKind.DECLARED) {
      String constant = ScalarTypes.key(Compilation.element(key).getQualifiedName().toString());
      if (constant != null) {
        CodeBlock codec = CodeBlock.of("$T.$L", KEYS, constant);
        return new Carrier(TypeName.get(key), codec, true, NULL, true, false, Set.of());
      }
      if (isEnum(key) && !ValueAccessors.isOtherThanText((DeclaredType) key, compilation)) {
        Carrier carrier =
            carriers.of(
                key,
                new Site(
                    site.path() + "{}", site.from(), Form.TEXT, NullRules.NONE, site.obstacles()));
        return carrier == null
            ? null
            : new Carrier(
                carrier.type(),
                CodeBlock.of("new $T<>($L)", KEY_CODEC, carrier.codec()),
                false,
                NULL,
                carrier.isPublic(),
                false,
                Set.of());
      }
    }
    return Carriers.refuse(
        map,
        site,
        "its keys must be names in JSON",
        "Use keys of String, an enum, a number, Boolean, Character, UUID, URI or java.time.");
  }

  private static boolean isEnum(TypeMirror type) {
    return type.getKind() == TypeKind.DECLARED
        && Compilation.element(type).getKind() == ElementKind.ENUM;
  }
}
