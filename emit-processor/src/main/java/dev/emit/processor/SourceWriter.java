package dev.emit.processor;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.io.IOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Writes one kind of source file. This class owns what all have: where they came from, {@code
 * Generated}, and the warnings that a user's names would cause in code that the user can't change.
 *
 * @param <M> the model of a file
 */
abstract class SourceWriter<M> {
  private static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");
  private static final String GENERATED = "javax.annotation.processing.Generated";

  private final Filer filer;
  private final Elements elements;

  SourceWriter(Filer filer, Elements elements) {
    this.filer = filer;
    this.elements = elements;
  }

  /** The name of the file's class. */
  abstract ClassName name(M model);

  abstract boolean isPublic(M model);

  abstract NavigableSet<String> warnings(M model);

  /** Adds the members, in the order in which they stand in the file. */
  abstract void addMembers(M model, TypeSpec.Builder type);

  /**
   * Writes the file.
   *
   * @param origins what it was made from, not empty
   */
  final void write(M model, Collection<TypeElement> origins) throws IOException {
    TypeElement origin = origins.iterator().next();
    TypeSpec.Builder type = TypeSpec.classBuilder(name(model)).addModifiers(Modifier.FINAL);
    if (isPublic(model)) {
      type.addModifiers(Modifier.PUBLIC);
    }
    origins.forEach(type::addOriginatingElement);
    ModuleElement module = elements.getModuleOf(origin);
    addGenerated(type, module);
    boolean exports = module != null && !module.isUnnamed() && isPublic(model);
    addWarnings(type, warnings(model), exports);
    addMembers(model, type);
    JavaFile.builder(name(model).packageName(), type.build())
        .skipJavaLangImports(!hidesJavaLang(name(model).packageName()))
        .build()
        .writeTo(filer);
  }

  /**
   * Whether a type of the package has the name of one of java.lang, which must be imported then.
   */
  private boolean hidesJavaLang(String packageName) {
    Set<String> names = typeNames(packageName);
    names.retainAll(typeNames("java.lang"));
    return !names.isEmpty();
  }

  private Set<String> typeNames(String packageName) {
    PackageElement found = elements.getPackageElement(packageName);
    return found == null
        ? new HashSet<>()
        : found.getEnclosedElements().stream()
            .map(type -> type.getSimpleName().toString())
            .collect(Collectors.toCollection(HashSet::new));
  }

  private void addGenerated(TypeSpec.Builder type, @Nullable ModuleElement module) {
    TypeElement generated =
        module == null
            ? elements.getTypeElement(GENERATED)
            : elements.getTypeElement(module, GENERATED);
    if (generated != null) {
      type.addAnnotation(
          AnnotationSpec.builder(ClassName.get(generated))
              .addMember("value", "$S", EmitProcessor.class.getName())
              .build());
    }
  }

  private static void addWarnings(
      TypeSpec.Builder type, NavigableSet<String> warnings, boolean exports) {
    NavigableSet<String> all = new TreeSet<>(warnings);
    if (exports) {
      // What a module shows of other modules is for its author to decide.
      all.add("exports");
    }
    if (!all.isEmpty()) {
      AnnotationSpec.Builder suppress = AnnotationSpec.builder(SuppressWarnings.class);
      all.forEach(warning -> suppress.addMember("value", "$S", warning));
      type.addAnnotation(suppress.build());
    }
  }

  /** The type, where a value of it may be null. */
  static TypeName nullable(TypeName type) {
    AnnotationSpec nullable = AnnotationSpec.builder(NULLABLE).build();
    return type instanceof ParameterizedTypeName generic
        ? ParameterizedTypeName.get(
            generic.rawType().annotated(nullable), generic.typeArguments().toArray(TypeName[]::new))
        : type.annotated(nullable);
  }
}
