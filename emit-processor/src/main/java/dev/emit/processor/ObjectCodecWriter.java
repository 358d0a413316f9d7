package dev.emit.processor;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.stream.Stream;
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
    CodeBlock names =
        Stream.of(
                Stream.ofNullable(model.discriminator())
                    .filter(each -> model.firstMember() > 0)
                    .map(Discriminator::property),
                model.leaves().stream().map(CodecModel.Member::name),
                model.leaves().stream().flatMap(member -> member.aliases().stream()))
            .flatMap(each -> each)
            .map(name -> CodeBlock.of("$S", name))
            .collect(CodeBlock.joining(", "));
    type.addField(
        FieldSpec.builder(NAMES, "NAMES", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .initializer("$T.of($L)", NAMES, names)
            .build());
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
    HeldCodecs.of(model).addTo(type);
  }
}
