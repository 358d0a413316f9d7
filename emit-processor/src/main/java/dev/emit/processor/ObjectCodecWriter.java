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
                model.members().stream().map(CodecModel.Member::name),
                model.members().stream().flatMap(member -> member.aliases().stream()))
            .flatMap(each -> each)
            .map(name -> CodeBlock.of("$S", name))
            .collect(CodeBlock.joining(", "));
    type.addField(
        FieldSpec.builder(NAMES, "NAMES", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .initializer("$T.of($L)", NAMES, names)
            .build());
  }

  @Override
  void addWrite(CodecModel.OfObject model, MethodSpec.Builder method) {
    HeldCodecs codecs = HeldCodecs.of(model);
    method
        .beginControlFlow("if (value == null)")
        .addStatement("out.writeNull()")
        .addStatement("return")
        .endControlFlow();
    Discriminator discriminator = model.discriminator();
    if (discriminator != null && discriminator.isWrapper()) {
      method.addStatement("out.beginObject()").addStatement("out.name($S)", discriminator.id());
    }
    method.addStatement("out.beginObject()");
    if (discriminator != null && discriminator.inclusion() == Discriminator.Inclusion.PROPERTY) {
      method
          .addStatement("out.name(NAMES, $L)", model.discriminatorName())
          .addStatement("out.writeString($S)", discriminator.id());
    }
    for (int i = 0; i < model.members().size(); i++) {
      CodecModel.Access write = model.members().get(i).write();
      if (write != null) {
        CodeBlock condition = write.condition();
        if (condition != null) {
          method.beginControlFlow("if ($L)", condition);
        }
        method.addStatement("out.name(NAMES, $L)", model.firstMember() + i);
        method.addStatement(codecs.write(write.carrier(), write.got("value")));
        if (condition != null) {
          method.endControlFlow();
        }
      }
    }
    CodecModel.Access any = model.anyGetter();
    if (any != null) {
      method
          .beginControlFlow("if ($L != null)", any.got("value"))
          .beginControlFlow("for (var each : $L.entrySet())", any.got("value"))
          .addStatement("out.name(each.getKey())")
          .addStatement(codecs.write(any.carrier(), CodeBlock.of("each.getValue()")))
          .endControlFlow()
          .endControlFlow();
    }
    method.addStatement("out.endObject()");
    if (discriminator != null && discriminator.isWrapper()) {
      method.addStatement("out.endObject()");
    }
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
    HeldCodecs.of(model).addTo(type);
  }
}
