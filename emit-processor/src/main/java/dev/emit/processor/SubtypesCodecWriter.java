package dev.emit.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import javax.annotation.processing.Filer;
import javax.lang.model.util.Elements;

/** Writes the codec of a type whose values may be of several types. */
final class SubtypesCodecWriter extends CodecWriter<CodecModel.OfSubtypes> {
  private static final ClassName EXCEPTION = ClassName.get("dev.emit.codec", "CodecException");

  SubtypesCodecWriter(Filer filer, Elements elements) {
    super(filer, elements);
  }

  @Override
  void addFields(CodecModel.OfSubtypes model, TypeSpec.Builder type) {}

  @Override
  void addWrite(CodecModel.OfSubtypes model, MethodSpec.Builder method) {
    method.beginControlFlow("if (value == null)").addStatement("out.writeNull()");
    int number = 0;
    for (CodecModel.Subtype subtype : model.subtypes()) {
      if (subtype.type().equals(model.type())) {
        // It is behind its own subtypes, and so the last.
        method
            .nextControlFlow("else")
            .addStatement("$L.write(out, value)", subtype.codec())
            .endControlFlow();
        return;
      }
      String variable = "value" + ++number;
      method
          .nextControlFlow("else if (value instanceof $T $L)", subtype.type(), variable)
          .addStatement("$L.write(out, $L)", subtype.codec(), variable);
    }
    method
        .nextControlFlow("else")
        .addStatement("throw new $T($S + value)", EXCEPTION, "no known subtype: ")
        .endControlFlow();
  }

  @Override
  void addRead(CodecModel.OfSubtypes model, MethodSpec.Builder method) {
    Discriminator discriminator = model.discriminator();
    CodeBlock refusal =
        CodeBlock.of(
            "throw in.failure($S + type + $S)",
            "'",
            "' is no " + String.join(".", model.raw().simpleNames()));
    CodeBlock otherwise = refusal;
    method.addStatement("String type = $L", discriminator.peeked(0));
    method.addCode("return switch (type) {\n$>");
    for (CodecModel.Subtype subtype : model.subtypes()) {
      CodeBlock read = CodeBlock.of("$L.read(in)", subtype.codec());
      if (subtype.id().equals(discriminator.unknown())) {
        otherwise = read;
      } else {
        method.addCode("case $S -> $L;\n", subtype.id(), read);
      }
    }
    if (!discriminator.foreign().isEmpty()) {
      method.addCode("case $L -> $L;\n", discriminator.foreignLabels(), refusal);
    }
    method.addCode("default -> $L;\n$<};\n", otherwise);
  }

  @Override
  CodeBlock shape(CodecModel.OfSubtypes model) {
    return shape(model.discriminator());
  }

  @Override
  void addHelpers(CodecModel.OfSubtypes model, TypeSpec.Builder type) {
    Holder.of(model).addTo(type);
  }
}
