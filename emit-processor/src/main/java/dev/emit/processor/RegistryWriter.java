package dev.emit.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import java.util.NavigableSet;
import java.util.stream.Collectors;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Modifier;
import javax.lang.model.util.Elements;

/** Writes the registry of a package. */
final class RegistryWriter extends SourceWriter<RegistryModel> {
  private static final ClassName BINDING = ClassName.get("dev.emit", "Binding");
  private static final ClassName TOPIC = ClassName.get("dev.emit", "EventTopic");
  private static final ClassName EMIT = ClassName.get("dev.emit", "Emit");

  RegistryWriter(Filer filer, Elements elements) {
    super(filer, elements);
  }

  @Override
  ClassName name(RegistryModel model) {
    return model.name();
  }

  @Override
  boolean isPublic(RegistryModel model) {
    return true;
  }

  @Override
  NavigableSet<String> warnings(RegistryModel model) {
    return model.warnings();
  }

  @Override
  void addMembers(RegistryModel model, TypeSpec.Builder type) {
    type.addJavadoc("The events and procedures of this package, and what binds their handlers.");
    model.constants().forEach(constant -> type.addField(constant(constant)));
    type.addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    model.binds().forEach(bind -> type.addMethod(bind(bind)));
    model.clients().forEach(client -> type.addMethod(clientMethod(model, client)));
    model.params().forEach(params -> type.addType(params(params)));
    model.clients().forEach(client -> type.addType(client(client)));
  }

  private static FieldSpec constant(RegistryModel.Constant constant) {
    String handlers =
        constant.handlers().stream().map(Names::javadoc).collect(Collectors.joining(", "));
    FieldSpec.Builder field =
        FieldSpec.builder(constant.type(), constant.name(), access(constant.isPublic()))
            .addModifiers(Modifier.STATIC, Modifier.FINAL)
            .initializer(constant.value());
    return field
        .addJavadoc(
            "The $L $L, $L by $L.",
            constant.procedure() ? "procedure" : "event",
            Names.javadoc(constant.wireName()),
            constant.procedure() ? "served" : "handled",
            handlers)
        .build();
  }

  private static MethodSpec bind(RegistryModel.Bind bind) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("bind")
            .addModifiers(access(bind.isPublic()))
            .addModifiers(Modifier.STATIC)
            .returns(BINDING);
    TypeName host = bind.host();
    if (host == null) {
      method.addJavadoc("Binds the static handlers of this package.\n\n");
    } else {
      method.addParameter(host, bind.variable());
      method.addJavadoc("Binds the handlers of {@code $L}.\n\n", bind.label());
      method.addJavadoc("@param $L the object whose methods are called\n", bind.variable());
    }
    method.addJavadoc("@return what {@code Emit.register} takes");
    CodeBlock.Builder body = CodeBlock.builder().add("return $T.builder()", BINDING);
    for (RegistryModel.Handler handler : bind.handlers()) {
      body.add(registration(handler));
    }
    return method.addStatement(body.add("\n.build()").build()).build();
  }

  private static CodeBlock registration(RegistryModel.Handler handler) {
    if (handler.options() == null) {
      return CodeBlock.of(
          "\n.$L($S, $L, $L)",
          handler.method(),
          handler.label(),
          handler.target(),
          handler.function());
    }
    return CodeBlock.builder()
        .add("\n.$L(\n", handler.method())
        .indent()
        .indent()
        .add("$S,\n$L,\n", handler.label(), handler.target())
        .add("$L,\n$L)", handler.options(), handler.function())
        .unindent()
        .unindent()
        .build();
  }

  private static MethodSpec clientMethod(RegistryModel model, RegistryModel.Client client) {
    return MethodSpec.methodBuilder(client.method())
        .addModifiers(access(client.isPublic()))
        .addModifiers(Modifier.STATIC)
        .addParameter(EMIT, ClientBuilder.EMIT)
        .returns(client.contract())
        .addJavadoc(
            "Makes a client of {@code $L}: its methods emit and call over a bus.\n\n"
                + "@param $L the bus\n@return the client",
            String.join(".", client.contract().simpleNames()),
            ClientBuilder.EMIT)
        .addStatement("return new $T($L)", nested(model, client), ClientBuilder.EMIT)
        .build();
  }

  private static ClassName nested(RegistryModel model, RegistryModel.Client client) {
    return model.name().nestedClass(client.name());
  }

  private static TypeSpec params(RegistryModel.Params params) {
    TypeSpec.Builder record =
        TypeSpec.recordBuilder(params.name())
            .addModifiers(access(params.isPublic()))
            .addJavadoc("The members that $L takes.\n\n", Names.javadoc(params.wireName()));
    MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
    for (RegistryModel.Component component : params.components()) {
      constructor.addParameter(component.type(), component.name());
      record.addJavadoc(
          "@param $L the member $L\n", component.name(), Names.javadoc(component.member()));
    }
    return record.recordConstructor(constructor.build()).build();
  }

  private static TypeSpec client(RegistryModel.Client client) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(client.name())
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .addSuperinterface(client.contract());
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder().addParameter(EMIT, ClientBuilder.EMIT);
    if (client.topics().size() < client.methods().size()) {
      type.addField(EMIT, ClientBuilder.EMIT, Modifier.PRIVATE, Modifier.FINAL);
      constructor.addStatement("this.$1L = $1L", ClientBuilder.EMIT);
    }
    for (RegistryModel.Topic topic : client.topics()) {
      TypeName topicType = ParameterizedTypeName.get(TOPIC, topic.message());
      type.addField(topicType, topic.name(), Modifier.PRIVATE, Modifier.FINAL);
      constructor.addStatement(
          "$L = $L.topic($L)", topic.name(), ClientBuilder.EMIT, topic.event());
    }
    type.addMethod(constructor.build());
    client.methods().forEach(method -> type.addMethod(method(method)));
    return type.build();
  }

  private static MethodSpec method(RegistryModel.Method method) {
    List<ParameterSpec> parameters = method.parameters();
    return MethodSpec.methodBuilder(method.name())
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(method.returns())
        .addParameters(parameters)
        .varargs(method.varargs())
        .addStatement(method.statement())
        .build();
  }

  private static Modifier[] access(boolean isPublic) {
    return isPublic ? new Modifier[] {Modifier.PUBLIC} : new Modifier[0];
  }
}
