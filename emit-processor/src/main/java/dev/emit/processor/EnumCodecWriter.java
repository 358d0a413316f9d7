package dev.emit.processor;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import javax.annotation.processing.Filer;
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
    method.addStatement(
        "out.writeString(value == null ? null : value.$L())", model.byText() ? "toString" : "name");
  }

  @Override
  void addRead(CodecModel.OfEnum model, MethodSpec.Builder method) {
    method.addStatement("String text = in.readString()");
    if (model.byText()) {
      method
          .beginControlFlow("for ($1T constant : $1T.values())", model.type())
          .beginControlFlow("if (constant.toString().equals(text))")
          .addStatement("return constant")
          .endControlFlow()
          .endControlFlow();
      addFailure(model, method);
    } else if (model.constants().isEmpty()) {
      addFailure(model, method);
    } else {
      method.addCode("return switch (text) {\n$>");
      for (String constant : model.constants()) {
        method.addCode("case $S -> $T.$L;\n", constant, model.type(), constant);
      }
      method.addCode("default -> throw in.failure($L);\n$<};\n", failure(model));
    }
  }

  private static void addFailure(CodecModel.OfEnum model, MethodSpec.Builder method) {
    method.addStatement("throw in.failure($L)", failure(model));
  }

  private static CodeBlock failure(CodecModel.OfEnum model) {
    return CodeBlock.of(
        "$S + text + $S", "'", "' is no " + String.join(".", model.raw().simpleNames()));
  }

  @Override
  String shape() {
    return "VALUE";
  }

  @Override
  void addHelpers(CodecModel.OfEnum model, TypeSpec.Builder type) {}
}
