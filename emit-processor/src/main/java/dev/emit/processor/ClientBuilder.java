package dev.emit.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;

/** Models the client of a contract. */
final class ClientBuilder {
  /** The client's only field. */
  static final String EMIT = "emit";

  private final Constants constants;

  ClientBuilder(Constants constants) {
    this.constants = constants;
  }

  RegistryModel.Client of(TypeElement contract, List<Prepared> handlers) {
    return new RegistryModel.Client(
        ClassName.get(contract),
        Compilation.simpleNames(contract, "_") + "Client",
        Names.variable(contract.getSimpleName().toString()),
        Compilation.isPublic(contract),
        handlers.stream().map(this::method).toList());
  }

  private RegistryModel.Method method(Prepared handler) {
    HandlerMethod method = handler.handler();
    NameAllocator names = new NameAllocator();
    names.newName(EMIT);
    List<ParameterSpec> parameters = new ArrayList<>();
    for (HandlerParameter parameter : method.parameters()) {
      String name = names.newName(parameter.element().getSimpleName().toString());
      parameters.add(ParameterSpec.builder(TypeName.get(parameter.type()), name).build());
    }
    return new RegistryModel.Method(
        method.method().getSimpleName().toString(),
        TypeName.get(method.returnType()),
        parameters,
        method.method().isVarArgs(),
        statement(handler, parameters));
  }

  private CodeBlock statement(Prepared handler, List<ParameterSpec> parameters) {
    Signature signature = handler.use().signature();
    CodeBlock arguments = arguments(handler, parameters);
    boolean isVoid = handler.handler().returnType().getKind() == TypeKind.VOID;
    String returns = isVoid ? "" : "return ";
    if (signature.procedure()) {
      String method = signature.async() ? "call" : "callAndWait";
      return CodeBlock.of("$L$L.$L($L)", returns, EMIT, method, arguments);
    }
    boolean future =
        Compilation.is(handler.handler().returnType(), "java.util.concurrent.CompletableFuture");
    return CodeBlock.of(
        "$L$L.emit($L)$L", returns, EMIT, arguments, future ? ".toCompletableFuture()" : "");
  }

  private CodeBlock arguments(Prepared handler, List<ParameterSpec> parameters) {
    CodeBlock target = constants.target(handler);
    String given = parameters.stream().map(ParameterSpec::name).collect(Collectors.joining(", "));
    return switch (handler.use().taken()) {
      case NOTHING -> target;
      case PARAMS ->
          CodeBlock.of("$L, new $T($L)", target, constants.params(handler).name(), given);
      default -> CodeBlock.of("$L, $L", target, given);
    };
  }
}
