package dev.emit.processor;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeSpec;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Writes the code that writes a record or class. */
final class ObjectWriting {
  private final CodecModel.OfObject model;
  private final Holder codecs;
  private final NameAllocator names = new NameAllocator();

  /** The methods that write what is unwrapped. */
  private final Map<CodecModel.Member, String> helpers = new LinkedHashMap<>();

  private ObjectWriting(CodecModel.OfObject model) {
    this.model = model;
    this.codecs = Holder.of(model);
    nameHelpers(model.members());
  }

  static ObjectWriting of(CodecModel.OfObject model) {
    return new ObjectWriting(model);
  }

  private void nameHelpers(List<CodecModel.Member> members) {
    for (CodecModel.Member member : members) {
      CodecModel.Part unwrapped = member.unwrapped();
      if (unwrapped != null && member.write() != null && !helpers.containsKey(member)) {
        helpers.put(member, names.newName("write" + Names.upperFirst(member.name())));
        nameHelpers(unwrapped.members());
      }
    }
  }

  void addTo(MethodSpec.Builder method) {
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
          .addStatement("out.name($L, $L)", Holder.MEMBER_NAMES, model.discriminatorName())
          .addStatement("out.writeString($S)", discriminator.id());
    }
    addMembers(model.members(), method);
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

  private void addMembers(List<CodecModel.Member> members, MethodSpec.Builder method) {
    for (CodecModel.Member member : members) {
      CodecModel.Access write = member.write();
      if (write == null) {
        continue;
      }
      if (member.unwrapped() != null) {
        method.addStatement("$L(out, $L)", helpers.get(member), write.got("value"));
        continue;
      }
      CodeBlock condition = write.condition();
      if (condition != null) {
        method.beginControlFlow("if ($L)", condition);
      }
      method.addStatement("out.name($L, $L)", Holder.MEMBER_NAMES, model.index(member));
      method.addStatement(codecs.write(write.carrier(), write.got("value")));
      if (condition != null) {
        method.endControlFlow();
      }
    }
  }

  /** Adds the methods that write what is unwrapped, of which null is nothing. */
  void addHelpers(TypeSpec.Builder type) {
    helpers.forEach(
        (member, name) -> {
          CodecModel.Part unwrapped = member.unwrapped();
          if (unwrapped != null) {
            type.addMethod(helper(name, unwrapped));
          }
        });
  }

  private MethodSpec helper(String name, CodecModel.Part unwrapped) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(name)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .addParameter(CodecWriter.WRITER, "out")
            .addParameter(CodecWriter.nullable(unwrapped.type()), "value")
            .beginControlFlow("if (value != null)");
    addMembers(unwrapped.members(), method);
    return method.endControlFlow().build();
  }
}
