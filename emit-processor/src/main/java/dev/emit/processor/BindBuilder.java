package dev.emit.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;

/** Models the methods that bind: one for a class, one for all static handlers. */
final class BindBuilder {
  private static final TypeName MAP =
      ParameterizedTypeName.get(Map.class, String.class, Object.class);

  private final Constants constants;

  BindBuilder(Constants constants) {
    this.constants = constants;
  }

  RegistryModel.Bind ofStatics(List<Prepared> handlers) {
    return new RegistryModel.Bind(
        null, "", "", true, handlers.stream().map(each -> handler(each, owner(each))).toList());
  }

  RegistryModel.Bind of(TypeElement host, TypeName type, List<Prepared> handlers) {
    String name = Names.variable(host.getSimpleName().toString());
    boolean taken = List.of("message", "messages", "request").contains(name);
    String variable = taken ? name + "_" : name;
    CodeBlock receiver = CodeBlock.of("$L", variable);
    return new RegistryModel.Bind(
        type,
        Compilation.simpleNames(host, "."),
        variable,
        Compilation.isPublic(host),
        handlers.stream().map(each -> handler(each, receiver)).toList());
  }

  private static CodeBlock owner(Prepared handler) {
    return CodeBlock.of("$T", ClassName.get(handler.handler().host()));
  }

  private RegistryModel.Handler handler(Prepared handler, CodeBlock receiver) {
    return new RegistryModel.Handler(
        method(handler),
        handler.handler().label(),
        constants.target(handler),
        OptionsCode.of(
            handler, constants.message(handler), member -> constants.component(handler, member)),
        function(handler, receiver));
  }

  /** The method of the binding's builder. */
  private static String method(Prepared handler) {
    boolean async = handler.use().signature().async();
    if (handler.isProcedure()) {
      return async ? "asyncProcedure" : "procedure";
    }
    if (handler.handler().isBatch()) {
      return async ? "asyncBatchHandler" : "batchHandler";
    }
    return async ? "asyncHandler" : "handler";
  }

  private CodeBlock function(Prepared handler, CodeBlock receiver) {
    Signature signature = handler.use().signature();
    String method = handler.handler().method().getSimpleName().toString();
    boolean batch = handler.handler().isBatch();
    String variable = signature.procedure() ? "request" : batch ? "messages" : "message";
    boolean acknowledges = signature.procedure() && !signature.async() && signature.reply() == null;
    CodeBlock call = CodeBlock.of("$L.$L($L)", receiver, method, arguments(handler, variable));
    if (acknowledges) {
      return CodeBlock.builder()
          .add("$L -> {\n", variable)
          .indent()
          .add("$L;\nreturn null;\n", call)
          .unindent()
          .add("}")
          .build();
    }
    boolean emptyMap = handler.use().taken() == Use.Taken.MAP && !signature.procedure();
    return switch (handler.use().taken()) {
      case NOTHING, PARAMS -> CodeBlock.of("$L -> $L", variable, call);
      default ->
          emptyMap
              ? CodeBlock.of("$L -> $L", variable, call)
              : CodeBlock.of("$L::$L", receiver, method);
    };
  }

  private CodeBlock arguments(Prepared handler, String variable) {
    return switch (handler.use().taken()) {
      case NOTHING -> CodeBlock.of("");
      case PARAMS ->
          CodeBlock.of(
              "$L",
              constants.params(handler).components().stream()
                  .map(component -> variable + "." + component.name() + "()")
                  .collect(Collectors.joining(", ")));
      case MAP -> handler.isProcedure() ? CodeBlock.of("$L", variable) : maps(handler, variable);
      default -> CodeBlock.of("$L", variable);
    };
  }

  /** An untyped handler sees an event without a message as one without members. */
  private static CodeBlock maps(Prepared handler, String variable) {
    CodeBlock orEmpty = CodeBlock.of("$1L == null ? $2T.of() : $1L", "message", Map.class);
    return handler.handler().isBatch()
        ? CodeBlock.of("$L.stream().<$T>map(message -> $L).toList()", variable, MAP, orEmpty)
        : orEmpty;
  }
}
