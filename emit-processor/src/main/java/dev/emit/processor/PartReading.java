package dev.emit.processor;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes the code that makes an object of members, and those that it unwraps. */
final class PartReading {
  /** Where a member that was read waits until the object is made. */
  private record Local(String name, @Nullable String flag) {}

  private final CodecModel.Part part;
  private final String made;
  private final @Nullable OthersReading others;
  private final boolean isInner;
  private final Holder codecs;
  private final NameAllocator names;
  private final Map<CodecModel.Member, Local> locals = new HashMap<>();
  private final Map<CodecModel.Member, PartReading> inner = new LinkedHashMap<>();

  /**
   * For the object of a codec.
   *
   * @param made the variable for it, or for its builder
   * @param others how it takes members of any name, or null if it does not
   * @param names takes the names of variables
   */
  PartReading(
      CodecModel.Part part,
      String made,
      @Nullable OthersReading others,
      Holder codecs,
      NameAllocator names) {
    this(part, made, others, false, codecs, names);
  }

  private PartReading(
      CodecModel.Part part,
      String made,
      @Nullable OthersReading others,
      boolean isInner,
      Holder codecs,
      NameAllocator names) {
    this.part = part;
    this.made = made;
    this.others = others;
    this.isInner = isInner;
    this.codecs = codecs;
    this.names = names;
  }

  /** Whether it is made before its members come. */
  private boolean isMadeFirst() {
    return part.making().arguments() == 0 && (others != null || !later().isEmpty());
  }

  private List<CodecModel.Member> arguments() {
    return part.members().stream()
        .filter(member -> member.argument() >= 0)
        .sorted(Comparator.comparingInt(CodecModel.Member::argument))
        .toList();
  }

  /** Those that are set when the object is there. */
  private List<CodecModel.Member> later() {
    return part.members().stream()
        .filter(member -> member.argument() < 0 && member.read() != null)
        .toList();
  }

  /** Adds the variables. */
  void addStart(MethodSpec.Builder method) {
    boolean first = isMadeFirst();
    if (first) {
      method.addStatement("$T $L = $L()", part.making().made(), made, part.making().maker());
    }
    arguments().forEach(member -> addStart(member, member.required(), method));
    for (CodecModel.Member member : later()) {
      if (!first || member.unwrapped() != null) {
        addStart(member, true, method);
      }
    }
  }

  private void addStart(CodecModel.Member member, boolean flagged, MethodSpec.Builder method) {
    CodecModel.Access read = member.read();
    CodecModel.Part unwrapped = member.unwrapped();
    if (read == null) {
      return;
    }
    boolean byMember = isInner || member.argument() < 0;
    String name = names.newName(byMember ? member.name() : read.target());
    if (unwrapped != null && !member.skipped()) {
      PartReading reading = new PartReading(unwrapped, name, null, true, codecs, names);
      inner.put(member, reading);
      reading.addStart(method);
      return;
    }
    String flag = flagged ? names.newName("has" + Names.upperFirst(name)) : null;
    locals.put(member, new Local(name, flag));
    method.addStatement("$T $L = $L", read.carrier().type(), name, read.carrier().absent());
    if (flag != null) {
      method.addStatement("boolean $L = false", flag);
    }
  }

  /**
   * Adds what takes members when they come.
   *
   * @param label how the switch calls a member
   */
  void addCases(Function<CodecModel.Member, String> label, MethodSpec.Builder method) {
    for (CodecModel.Member member : part.members()) {
      PartReading reading = inner.get(member);
      if (reading != null) {
        reading.addCases(label, method);
      } else if (member.read() != null && !member.skipped()) {
        method.addCode("case $L -> $L", label.apply(member), assignment(member, member.read()));
      }
    }
  }

  /** The statement or block that takes a member when it has come. */
  private CodeBlock assignment(CodecModel.Member member, CodecModel.Access read) {
    CodeBlock value = codecs.read(read.carrier());
    Local local = locals.get(member);
    CodeBlock statement =
        local == null
            ? CodeBlock.of("$L;\n", set(read, value))
            : CodeBlock.of("$L = $L;\n", local.name(), value);
    String flag = local == null ? null : local.flag();
    if (flag != null) {
      statement = CodeBlock.of("$L$L = true;\n", statement, flag);
    }
    CodeBlock condition = read.condition();
    if (condition != null) {
      statement = CodeBlock.of("if ($L) {\n$>$L$<}\n", condition, statement);
    }
    return flag != null || condition != null ? CodeBlock.of("{\n$>$L$<}\n", statement) : statement;
  }

  private CodeBlock set(CodecModel.Access read, CodeBlock to) {
    return switch (read.kind()) {
      case FIELD -> CodeBlock.of("$L.$L = $L", made, read.target(), to);
      case METHOD -> CodeBlock.of("$L.$L($L)", made, read.target(), to);
      case CHAINED -> CodeBlock.of("$1L = $1L.$2L($3L)", made, read.target(), to);
    };
  }

  /** Adds what follows the members, and answers the expression for the object. */
  CodeBlock addEnd(MethodSpec.Builder method) {
    if (!isMadeFirst()) {
      CodeBlock call = made(method);
      if (later().isEmpty() && others == null) {
        return built(call);
      }
      method.addStatement("$T $L = $L", part.making().made(), made, call);
    }
    for (CodecModel.Member member : later()) {
      addSet(member, member.read(), method);
    }
    if (others != null) {
      others.addEnd(made, method);
    }
    return built(CodeBlock.of("$L", made));
  }

  /** The call that makes the object of those members that it takes. */
  private CodeBlock made(MethodSpec.Builder method) {
    for (CodecModel.Member member : arguments()) {
      Local local = locals.get(member);
      if (local != null && local.flag() != null) {
        method
            .beginControlFlow("if (!$L)", local.flag())
            .addStatement("throw in.failure($S)", "the member '" + member.name() + "' is missing")
            .endControlFlow();
      }
    }
    List<CodeBlock> arguments = new ArrayList<>();
    arguments().forEach(member -> arguments.add(taken(member, method)));
    return CodeBlock.of("$L($L)", part.making().maker(), CodeBlock.join(arguments, ", "));
  }

  private CodeBlock taken(CodecModel.Member member, MethodSpec.Builder method) {
    PartReading reading = inner.get(member);
    Local local = locals.get(member);
    if (reading != null) {
      return reading.addEnd(method);
    }
    return CodeBlock.of("$L", local == null ? member.name() : local.name());
  }

  private void addSet(
      CodecModel.Member member, CodecModel.@Nullable Access read, MethodSpec.Builder method) {
    PartReading reading = inner.get(member);
    Local local = locals.get(member);
    if (read != null && reading != null) {
      method.addStatement(set(read, reading.addEnd(method)));
    } else if (read != null && local != null) {
      method
          .beginControlFlow("if ($L)", local.flag())
          .addStatement(set(read, CodeBlock.of("$L", local.name())))
          .endControlFlow();
    }
  }

  private CodeBlock built(CodeBlock object) {
    String build = part.making().build();
    return build.isEmpty() ? object : CodeBlock.of("$L.$L()", object, build);
  }
}
