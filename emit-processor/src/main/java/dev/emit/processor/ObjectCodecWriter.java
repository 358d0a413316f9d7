package dev.emit.processor;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Modifier;
import javax.lang.model.util.Elements;

/** Writes the codec of a record or class. */
final class ObjectCodecWriter extends CodecWriter<CodecModel.OfObject> {
  ObjectCodecWriter(Filer filer, Elements elements) {
    super(filer, elements);
  }

  @Override
  void addFields(CodecModel.OfObject model, TypeSpec.Builder type) {
    if (model.defaults() != null) {
      type.addField(
          FieldSpec.builder(model.type(), Inclusion.DEFAULTS)
              .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
              .initializer(model.defaults())
              .build());
    }
  }

  @Override
  void addWrite(CodecModel.OfObject model, MethodSpec.Builder method) {
    ObjectWriting.of(model).addTo(method);
  }

  @Override
  void addRead(CodecModel.OfObject model, MethodSpec.Builder method) {
    ObjectReading.of(model).addTo(method);
  }

  @Override
  CodeBlock shape(CodecModel.OfObject model) {
    return shape(model.discriminator());
  }

  @Override
  void addHelpers(CodecModel.OfObject model, TypeSpec.Builder type) {
    ObjectWriting.of(model).addHelpers(type);
    Holder.of(model).addTo(type);
  }
}
