package dev.emit.processor;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes the code that reads a record or class. */
final class ObjectReading {
  /** What a local variable must not hide. */
  private static final List<String> TAKEN =
      List.of(
          "in", "out", "value", "member", Inclusion.DEFAULTS, Holder.NAME, "Codecs", "MemberNames");

  private final CodecModel.OfObject model;
  private final Holder codecs;
  private final NameAllocator names = new NameAllocator();

  /** Takes members of other names, if any does. */
  private final @Nullable OthersReading others;

  private ObjectReading(CodecModel.OfObject model) {
    this.model = model;
    this.codecs = Holder.of(model);
    TAKEN.forEach(names::newName);
    CodecModel.Access any = model.anySetter();
    this.others = any == null ? null : new OthersReading(names.newName("others"), any);
  }

  static ObjectReading of(CodecModel.OfObject model) {
    return new ObjectReading(model);
  }

  void addTo(MethodSpec.Builder method) {
    if (model.leaves().stream().anyMatch(ObjectReading::mayBeNull)) {
      CodecWriter.suppressNullness(method);
    }
    addDiscriminator(method);
    CodecModel.Delegate delegate = model.delegate();
    CodecModel.Making making = model.making();
    if (delegate != null) {
      CodeBlock result =
          CodeBlock.of("return $L($L)", delegate.maker(), codecs.read(delegate.carrier()));
      if (making == null) {
        method.addStatement(result);
        return;
      }
      method.beginControlFlow("if (!in.isObject())").addStatement(result).endControlFlow();
    }
    if (making != null) {
      String made = making.build().isEmpty() ? "value" : names.newName("builder");
      PartReading part =
          new PartReading(
              new CodecModel.Part(model.type(), making, model.members()),
              made,
              others,
              codecs,
              names);
      part.addStart(method);
      addLoop(part, method);
      method.addStatement("return $L", part.addEnd(method));
    }
  }

  /** Checks that the value is of the type. */
  private void addDiscriminator(MethodSpec.Builder method) {
    Discriminator discriminator = model.discriminator();
    if (discriminator == null) {
      return;
    }
    String type = names.newName("type");
    CodeBlock unfit = discriminator.unfit(type);
    if (!unfit.isEmpty()) {
      method
          .addStatement("String $L = $L", type, discriminator.peeked(model.discriminatorName()))
          .beginControlFlow("if ($L)", unfit)
          .addStatement(
              "throw in.failure($S + $L + $S)",
              "'",
              type,
              "' is no " + String.join(".", model.raw().simpleNames()))
          .endControlFlow();
    }
    if (discriminator.isWrapper()) {
      method.addStatement("in.beginObject()").addStatement("in.nextName()");
    }
  }

  private static boolean mayBeNull(CodecModel.Member member) {
    return member.read() != null && !member.read().carrier().type().isPrimitive();
  }

  private void addLoop(PartReading part, MethodSpec.Builder method) {
    if (others != null) {
      others.addStart(method);
    }
    method.addStatement("in.beginObject()");
    if (others == null) {
      method.beginControlFlow(
          "for (int member = in.nextMember($2L); member != $1T.END; member = in.nextMember($2L))",
          CodecWriter.NAMES,
          Holder.MEMBER_NAMES);
    } else {
      method.beginControlFlow(
          "for (String member = in.nextName(); member != null; member = in.nextName())");
    }
    MethodSpec.Builder cases = MethodSpec.methodBuilder("cases");
    part.addCases(this::label, cases);
    CodeBlock taken = cases.build().code();
    if (others == null && taken.isEmpty()) {
      method.addStatement("in.skipValue()");
    } else {
      method.beginControlFlow("switch (member)");
      method.addCode(taken);
      if (!model.ignored().isEmpty()) {
        method.addCode("case $L -> in.skipValue();\n", quoted(model.ignored()));
      }
      method
          .addCode(
              "default -> $L;\n",
              others == null ? CodeBlock.of("in.skipValue()") : others.put(codecs))
          .endControlFlow();
    }
    method.endControlFlow();
    Discriminator discriminator = model.discriminator();
    if (discriminator != null && discriminator.isWrapper()) {
      method
          .beginControlFlow("if (in.nextName() != null)")
          .addStatement("throw in.failure($S)", "expected only one member")
          .endControlFlow();
    }
  }

  /** How the switch calls a member. */
  private String label(CodecModel.Member member) {
    return others == null
        ? model.indexes(member)
        : quoted(Stream.concat(Stream.of(member.name()), member.aliases().stream()).toList());
  }

  private static String quoted(Collection<String> names) {
    return names.stream()
        .map(name -> CodeBlock.of("$S", name).toString())
        .collect(Collectors.joining(", "));
  }
}
