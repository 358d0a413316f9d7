package dev.emit.processor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * What the type parameters of a generic method are, where it is called for a known result.
 *
 * @param types the compiler's
 */
record Substitution(Map<Element, TypeMirror> arguments, Types types) {

  /** The types of a static factory's parameters, where it makes values of the given type. */
  static List<TypeMirror> parameters(
      ExecutableElement factory, DeclaredType made, Compilation compilation) {
    Map<Element, TypeMirror> arguments = new HashMap<>();
    String name = Compilation.element(made).getQualifiedName().toString();
    compilation
        .as(factory.getReturnType(), name)
        .ifPresent(
            general -> {
              for (int i = 0; i < general.getTypeArguments().size(); i++) {
                if (general.getTypeArguments().get(i) instanceof TypeVariable variable) {
                  arguments.put(variable.asElement(), made.getTypeArguments().get(i));
                }
              }
            });
    Substitution substitution = new Substitution(arguments, compilation.types());
    return factory.getParameters().stream().map(each -> substitution.of(each.asType())).toList();
  }

  private TypeMirror of(TypeMirror type) {
    if (type instanceof TypeVariable variable) {
      return arguments.getOrDefault(variable.asElement(), type);
    }
    if (type instanceof ArrayType array) {
      return types.getArrayType(of(array.getComponentType()));
    }
    if (type instanceof WildcardType wildcard) {
      return types.getWildcardType(
          bound(wildcard.getExtendsBound()), bound(wildcard.getSuperBound()));
    }
    if (type instanceof DeclaredType declared && !declared.getTypeArguments().isEmpty()) {
      return types.getDeclaredType(
          Compilation.element(declared),
          declared.getTypeArguments().stream().map(this::of).toArray(TypeMirror[]::new));
    }
    return type;
  }

  private @Nullable TypeMirror bound(@Nullable TypeMirror bound) {
    return bound == null ? null : of(bound);
  }
}
