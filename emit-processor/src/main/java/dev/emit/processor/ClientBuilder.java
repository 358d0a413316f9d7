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
  /** The client's field for the bus. */
  static final String EMIT = "emit";

  private final Constants constants;

  ClientBuilder(Constants constants) {
    this.constants = constants;
  }

  RegistryModel.Client of(TypeElement contract, List<Prepared> handlers) {
    NameAllocator fields = new NameAllocator();
    fields.newName(EMIT);
    List<RegistryModel.Topic> topics = new ArrayList<>();
    List<RegistryModel.Method> methods = new ArrayList<>();
    for (Prepared handler : handlers) {
      String field = EMIT;
      if (!handler.isProcedure()) {
        field = fields.newName(handler.handler().method().getSimpleName() + "Topic");
        topics.add(
            new RegistryModel.Topic(
                field, constants.targetMessage(handler), constants.target(handler)));
      }
      methods.add(method(handler, field));
    }
    return new RegistryModel.Client(
        ClassName.get(contract),
        Compilation.simpleNames(contract, "_") + "Client",
        Names.variable(contract.getSimpleName().toString()),
        Compilation.isPublic(contract),
        topics,
        methods);
  }

  private RegistryModel.Method method(Prepared handler, String field) {
    HandlerMethod method = handler.handler();
    NameAllocator names = new NameAllocator();
    names.newName(field);
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
        statement(handler, field, parameters));
  }

  private CodeBlock statement(Prepared handler, String field, List<ParameterSpec> parameters) {
    Signature signature = handler.use().signature();
    CodeBlock arguments = arguments(handler, parameters);
    boolean isVoid = handler.handler().returnType().getKind() == TypeKind.VOID;
    String returns = isVoid ? "" : "return ";
    if (signature.procedure()) {
      String method = signature.async() ? "call" : "callAndWait";
      CodeBlock target = constants.target(handler);
      String separator = parameters.isEmpty() ? "" : ", ";
      return CodeBlock.of("$L$L.$L($L$L$L)", returns, field, method, target, separator, arguments);
    }
    boolean future =
        Compilation.is(handler.handler().returnType(), "java.util.concurrent.CompletableFuture");
    return CodeBlock.of(
        "$L$L.emit($L)$L", returns, field, arguments, future ? ".toCompletableFuture()" : "");
  }

  private CodeBlock arguments(Prepared handler, List<ParameterSpec> parameters) {
    String given = parameters.stream().map(ParameterSpec::name).collect(Collectors.joining(", "));
    return handler.use().taken() == Use.Taken.PARAMS
        ? CodeBlock.of("new $T($L)", constants.params(handler).name(), given)
        : CodeBlock.of("$L", given);
  }
}
