package dev.emit.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Modifier;
import javax.lang.model.util.Elements;

/** Writes the codec of an enum. */
final class EnumCodecWriter extends CodecWriter<CodecModel.OfEnum> {
  EnumCodecWriter(Filer filer, Elements elements) {
    super(filer, elements);
  }

  @Override
  void addFields(CodecModel.OfEnum model, TypeSpec.Builder type) {}

  @Override
  void addWrite(CodecModel.OfEnum model, MethodSpec.Builder method) {
    if (model.numbers()) {
      method
          .beginControlFlow("if (value == null)")
          .addStatement("out.writeNull()")
          .nextControlFlow("else")
          .addStatement("out.writeInt(value.ordinal())")
          .endControlFlow();
    } else {
      method.addStatement("out.writeString(value == null ? null : $L)", text(model, "value"));
    }
  }

  @Override
  void addRead(CodecModel.OfEnum model, MethodSpec.Builder method) {
    CodecModel.Delegate delegate = model.delegate();
    if (delegate != null) {
      addReadOfOneValue(delegate, Holder.of(model), method);
      return;
    }
    if (model.numbers()) {
      method.addStatement("int number = in.readInt()");
      addChoice(
          model,
          method,
          "number",
          constant -> Stream.of(CodeBlock.of("$L", model.constants().indexOf(constant))));
      return;
    }
    method.addStatement("String text = in.readString()");
    if (model.byText()) {
      method
          .beginControlFlow("for ($1T constant : $1T.values())", model.type())
          .beginControlFlow("if ($L.equals(text))", text(model, "constant"))
          .addStatement("return constant")
          .endControlFlow()
          .endControlFlow();
    }
    addChoice(model, method, "text", constant -> texts(model, constant));
  }

  /** The texts that mean a constant and are known now. */
  private static Stream<CodeBlock> texts(CodecModel.OfEnum model, CodecModel.Constant constant) {
    Stream<String> own = model.byText() ? Stream.of() : Stream.of(constant.json());
    return Stream.concat(own, constant.aliases().stream()).map(text -> CodeBlock.of("$S", text));
  }

  /** Adds the choice of the constant for what was read. */
  private static void addChoice(
      CodecModel.OfEnum model,
      MethodSpec.Builder method,
      String read,
      Function<CodecModel.Constant, Stream<CodeBlock>> labels) {
    ClassName type = model.raw();
    CodeBlock otherwise =
        model.fallback() == null
            ? CodeBlock.of(
                "throw in.failure($S + $L + $S)",
                "'",
                read,
                "' is no " + String.join(".", type.simpleNames()))
            : CodeBlock.of("$T.$L", type, model.fallback());
    CodeBlock.Builder cases = CodeBlock.builder();
    for (CodecModel.Constant constant : model.constants()) {
      List<CodeBlock> all = labels.apply(constant).toList();
      if (!all.isEmpty()) {
        CodeBlock label = all.stream().collect(CodeBlock.joining(", "));
        cases.add("case $L -> $T.$L;\n", label, type, constant.name());
      }
    }
    if (cases.isEmpty()) {
      method.addStatement(model.fallback() == null ? "$L" : "return $L", otherwise);
    } else {
      method
          .addCode("return switch ($L) {\n$>", read)
          .addCode(cases.build())
          .addCode("default -> $L;\n$<};\n", otherwise);
    }
  }

  /** The expression for the text of a constant. */
  private static CodeBlock text(CodecModel.OfEnum model, String constant) {
    return isNamed(model)
        ? CodeBlock.of("text($L)", constant)
        : CodeBlock.of("$L.$L()", constant, method(model));
  }

  private static String method(CodecModel.OfEnum model) {
    return model.byText() ? "toString" : "name";
  }

  /** Whether annotations name constants. */
  private static boolean isNamed(CodecModel.OfEnum model) {
    return model.constants().stream().anyMatch(constant -> constant.text() != null);
  }

  @Override
  CodeBlock shape(CodecModel.OfEnum model) {
    return VALUE;
  }

  @Override
  void addHelpers(CodecModel.OfEnum model, TypeSpec.Builder type) {
    Holder.of(model).addTo(type);
    if (!isNamed(model)) {
      return;
    }
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("text")
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(String.class)
            .addParameter(model.type(), "constant")
            .addCode("return switch (constant) {\n$>");
    boolean all = true;
    for (CodecModel.Constant constant : model.constants()) {
      if (constant.text() == null) {
        all = false;
      } else {
        method.addCode("case $L -> $S;\n", constant.name(), constant.text());
      }
    }
    if (!all) {
      method.addCode("default -> constant.$L();\n", method(model));
    }
    type.addMethod(method.addCode("$<};\n").build());
  }
}
