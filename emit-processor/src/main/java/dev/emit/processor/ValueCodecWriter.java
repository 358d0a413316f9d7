package dev.emit.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.Objects;
import javax.annotation.processing.Filer;
import javax.lang.model.util.Elements;

/** Writes the codec of a type that is written as one value. */
final class ValueCodecWriter extends CodecWriter<CodecModel.OfValue> {
  private static final ClassName OBJECTS = ClassName.get(Objects.class);

  ValueCodecWriter(Filer filer, Elements elements) {
    super(filer, elements);
  }

  @Override
  void addFields(CodecModel.OfValue model, TypeSpec.Builder type) {}

  @Override
  void addWrite(CodecModel.OfValue model, MethodSpec.Builder method) {
    method
        .beginControlFlow("if (value == null)")
        .addStatement("out.writeNull()")
        .nextControlFlow("else")
        .addStatement(Holder.of(model).write(model.value().carrier(), model.value().got("value")))
        .endControlFlow();
  }

  @Override
  void addRead(CodecModel.OfValue model, MethodSpec.Builder method) {
    CodecModel.Delegate delegate = model.delegate();
    if (delegate != null) {
      addReadOfOneValue(delegate, Holder.of(model), method);
      return;
    }
    Carrier carrier = model.value().carrier();
    CodeBlock value = model.value().got("constant");
    method
        .addStatement("$T read = $L", carrier.type(), Holder.of(model).read(carrier))
        .beginControlFlow("for ($1T constant : $1T.values())", model.type())
        .beginControlFlow(
            "if ($L)",
            carrier.primitive() == null
                ? CodeBlock.of("$T.equals($L, read)", OBJECTS, value)
                : CodeBlock.of("$L == read", value))
        .addStatement("return constant")
        .endControlFlow()
        .endControlFlow();
    if (model.fallback() == null) {
      method.addStatement(
          "throw in.failure($S + read + $S)",
          "'",
          "' is no " + String.join(".", model.raw().simpleNames()));
    } else {
      method.addStatement("return $T.$L", model.raw(), model.fallback());
    }
  }

  @Override
  CodeBlock shape(CodecModel.OfValue model) {
    Carrier carrier = model.value().carrier();
    return carrier.isString() || carrier.primitive() != null
        ? VALUE
        : CodeBlock.of("$L.shape()", Holder.of(model).codec(carrier));
  }

  @Override
  void addHelpers(CodecModel.OfValue model, TypeSpec.Builder type) {
    Holder.of(model).addTo(type);
  }
}
