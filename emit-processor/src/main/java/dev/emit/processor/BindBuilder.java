package dev.emit.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Models the methods that bind: one for a class, one for all static handlers. */
final class BindBuilder {
  private static final TypeName MAP =
      ParameterizedTypeName.get(Map.class, String.class, Object.class);
  private static final ClassName LIST = ClassName.get(List.class);
  private static final ClassName STAGE = ClassName.get(CompletionStage.class);

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

  /**
   * What calls the handler's method. A class is loaded two to three times as fast as a lambda is
   * linked, and the first lambda of a process costs as much as loading thirty classes.
   */
  private CodeBlock function(Prepared handler, CodeBlock receiver) {
    TypeName message = constants.targetMessage(handler);
    boolean isBatch = handler.handler().isBatch();
    boolean isProcedure = handler.isProcedure();
    String variable = isProcedure ? "request" : isBatch ? "messages" : "message";
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(isProcedure ? "serve" : "handle")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .returns(returned(handler))
            .addParameter(isBatch ? ParameterizedTypeName.get(LIST, message) : message, variable)
            .addException(Exception.class);
    CodeBlock call =
        CodeBlock.of(
            "$L.$L($L)",
            receiver,
            handler.handler().method().getSimpleName(),
            arguments(handler, variable));
    Signature signature = handler.use().signature();
    if (signature.async() || signature.reply() != null) {
      method.addStatement("return $L", call);
    } else {
      method.addStatement(call);
      if (isProcedure) {
        method.addStatement("return null");
      }
    }
    TypeSpec function =
        TypeSpec.anonymousClassBuilder("")
            .addSuperinterface(functionType(handler, message))
            .addMethod(method.build())
            .build();
    return CodeBlock.of("$L", function);
  }

  /** The interface that the method of the binding's builder takes, which has the same name. */
  private static TypeName functionType(Prepared handler, TypeName message) {
    String method = method(handler);
    String name = Character.toUpperCase(method.charAt(0)) + method.substring(1);
    return handler.isProcedure()
        ? ParameterizedTypeName.get(
            ClassName.get("dev.emit", name), message, Constants.reply(handler))
        : ParameterizedTypeName.get(ClassName.get("dev.emit.handler", name), message);
  }

  private static TypeName returned(Prepared handler) {
    boolean async = handler.use().signature().async();
    if (handler.isProcedure()) {
      TypeName reply = Constants.reply(handler);
      return async
          ? ParameterizedTypeName.get(STAGE, WildcardTypeName.subtypeOf(reply))
          : SourceWriter.nullable(reply);
    }
    return async
        ? ParameterizedTypeName.get(STAGE, WildcardTypeName.subtypeOf(Object.class))
        : TypeName.VOID;
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
