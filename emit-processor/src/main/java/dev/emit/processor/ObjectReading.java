package dev.emit.processor;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes the code that reads a record or class. */
final class ObjectReading {
  /** What a local variable must not hide. */
  private static final List<String> TAKEN =
      List.of("in", "out", "value", "member", "NAMES", HeldCodecs.HOLDER, "Codecs", "MemberNames");

  /** Where a member that was read waits until the value is made. */
  private record Local(String name, @Nullable String flag) {}

  private final CodecModel.OfObject model;
  private final HeldCodecs codecs;
  private final NameAllocator names = new NameAllocator();
  private final Map<CodecModel.Member, Local> locals = new HashMap<>();

  /** The variable for members of other names. */
  private final String others;

  /** The variable for what is made: the value or its builder. */
  private final String made;

  private ObjectReading(CodecModel.OfObject model) {
    this.model = model;
    this.codecs = HeldCodecs.of(model);
    TAKEN.forEach(names::newName);
    this.others = model.anySetter() == null ? "" : names.newName("others");
    CodecModel.Making making = model.making();
    this.made = making == null || making.build().isEmpty() ? "value" : names.newName("builder");
  }

  static ObjectReading of(CodecModel.OfObject model) {
    return new ObjectReading(model);
  }

  void addTo(MethodSpec.Builder method) {
    if (model.members().stream().anyMatch(ObjectReading::mayBeNull)) {
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
    if (making != null && making.arguments() == 0 && isSet()) {
      method.addStatement("$T $L = $L()", making.made(), made, making.maker());
      addLoop(method);
      addOthers(method);
      method.addStatement("return $L", built(CodeBlock.of("$L", made), making));
    } else if (making != null) {
      addMaking(making, method);
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

  /** Whether members are set when the value is there. */
  private boolean isSet() {
    return model.anySetter() != null
        || model.members().stream().anyMatch(each -> each.argument() < 0 && each.read() != null);
  }

  private static boolean mayBeNull(CodecModel.Member member) {
    return member.read() != null && !member.read().carrier().type().isPrimitive();
  }

  /** First the members that the creator takes, and then the others. */
  private void addMaking(CodecModel.Making making, MethodSpec.Builder method) {
    List<CodecModel.Member> arguments = new ArrayList<>();
    List<CodecModel.Member> later = new ArrayList<>();
    for (CodecModel.Member member : model.members()) {
      if (member.argument() >= 0) {
        arguments.add(member);
      } else if (member.read() != null) {
        later.add(member);
      }
    }
    arguments.sort(Comparator.comparingInt(CodecModel.Member::argument));
    arguments.forEach(member -> addLocal(member, member.required(), method));
    later.forEach(member -> addLocal(member, true, method));
    addLoop(method);
    for (CodecModel.Member member : arguments) {
      if (member.required()) {
        method
            .beginControlFlow("if (!$L)", local(member).flag())
            .addStatement("throw in.failure($S)", "the member '" + member.name() + "' is missing")
            .endControlFlow();
      }
    }
    CodeBlock call =
        CodeBlock.of(
            "$L($L)",
            making.maker(),
            String.join(", ", arguments.stream().map(member -> local(member).name()).toList()));
    if (later.isEmpty() && model.anySetter() == null) {
      method.addStatement("return $L", built(call, making));
      return;
    }
    method.addStatement("$T $L = $L", making.made(), made, call);
    for (CodecModel.Member member : later) {
      method
          .beginControlFlow("if ($L)", local(member).flag())
          .addStatement(set(member, CodeBlock.of("$L", local(member).name())))
          .endControlFlow();
    }
    addOthers(method);
    method.addStatement("return $L", built(CodeBlock.of("$L", made), making));
  }

  /** Puts the members of other names where they belong. */
  private void addOthers(MethodSpec.Builder method) {
    CodecModel.Access any = model.anySetter();
    if (any == null) {
      return;
    }
    if (any.kind() == CodecModel.Access.Kind.FIELD) {
      CodeBlock field = any.got(made);
      method
          .beginControlFlow("if (!$L.isEmpty())", others)
          .beginControlFlow("if ($L == null)", field)
          .addStatement("$L = $L", field, others)
          .nextControlFlow("else")
          .addStatement("$L.putAll($L)", field, others)
          .endControlFlow()
          .endControlFlow();
    } else {
      method
          .beginControlFlow("for (var each : $L.entrySet())", others)
          .addStatement("$L.$L(each.getKey(), each.getValue())", made, any.target())
          .endControlFlow();
    }
  }

  private static CodeBlock built(CodeBlock made, CodecModel.Making making) {
    return making.build().isEmpty() ? made : CodeBlock.of("$L.$L()", made, making.build());
  }

  private void addLocal(CodecModel.Member member, boolean flagged, MethodSpec.Builder method) {
    CodecModel.Access read = member.read();
    if (read == null) {
      return;
    }
    String name = names.newName(member.argument() < 0 ? member.name() : read.target());
    String flag = flagged ? names.newName("has" + Names.upperFirst(name)) : null;
    locals.put(member, new Local(name, flag));
    method.addStatement("$T $L = $L", read.carrier().type(), name, read.carrier().absent());
    if (flag != null) {
      method.addStatement("boolean $L = false", flag);
    }
  }

  private Local local(CodecModel.Member member) {
    return locals.getOrDefault(member, new Local(made, null));
  }

  private CodeBlock set(CodecModel.Member member, CodeBlock to) {
    CodecModel.Access read = member.read();
    if (read == null) {
      return to;
    }
    return switch (read.kind()) {
      case FIELD -> CodeBlock.of("$L.$L = $L", made, read.target(), to);
      case METHOD -> CodeBlock.of("$L.$L($L)", made, read.target(), to);
      case CHAINED -> CodeBlock.of("$1L = $1L.$2L($3L)", made, read.target(), to);
    };
  }

  private void addLoop(MethodSpec.Builder method) {
    CodecModel.Access any = model.anySetter();
    if (any != null) {
      method.addStatement(
          "$1T<$2T, $3T> $4L = new $5T<>()",
          Map.class,
          String.class,
          any.carrier().type().box(),
          others,
          LinkedHashMap.class);
    }
    method.addStatement("in.beginObject()");
    if (any == null) {
      method.beginControlFlow(
          "for (int member = in.nextMember(NAMES); member != $1T.END; member = in.nextMember(NAMES))",
          CodecWriter.NAMES);
    } else {
      method.beginControlFlow(
          "for (String member = in.nextName(); member != null; member = in.nextName())");
    }
    if (any == null
        && model.members().stream().allMatch(member -> member.read() == null || member.skipped())) {
      method.addStatement("in.skipValue()");
    } else {
      method.beginControlFlow("switch (member)");
      for (int i = 0; i < model.members().size(); i++) {
        CodecModel.Member member = model.members().get(i);
        if (member.read() != null && !member.skipped()) {
          String label = any == null ? model.indexes(i) : quoted(names(member));
          method.addCode("case $L -> $L", label, assignment(member, member.read()));
        }
      }
      if (!model.ignored().isEmpty()) {
        method.addCode("case $L -> in.skipValue();\n", quoted(model.ignored()));
      }
      method
          .addCode(
              any == null
                  ? CodeBlock.of("default -> in.skipValue();\n")
                  : CodeBlock.of(
                      "default -> $L.put(member, $L);\n", others, codecs.read(any.carrier())))
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

  private static List<String> names(CodecModel.Member member) {
    return Stream.concat(Stream.of(member.name()), member.aliases().stream()).toList();
  }

  private static String quoted(Collection<String> names) {
    return names.stream()
        .map(name -> CodeBlock.of("$S", name).toString())
        .collect(Collectors.joining(", "));
  }

  /** The statement or block that takes a member when it has come. */
  private CodeBlock assignment(CodecModel.Member member, CodecModel.Access read) {
    CodeBlock value = codecs.read(read.carrier());
    Local local = locals.get(member);
    if (local == null) {
      return CodeBlock.of("$L;\n", set(member, value));
    }
    return local.flag() == null
        ? CodeBlock.of("$L = $L;\n", local.name(), value)
        : CodeBlock.of("{\n$>$L = $L;\n$L = true;\n$<}\n", local.name(), value, local.flag());
  }
}
