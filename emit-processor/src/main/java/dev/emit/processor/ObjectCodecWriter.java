package dev.emit.processor;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Modifier;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Writes the codec of a record or class. */
final class ObjectCodecWriter extends CodecWriter<CodecModel.OfObject> {
  private static final String HOLDER = "Members";

  /** What a local variable must not hide. */
  private static final List<String> TAKEN =
      List.of("in", "out", "value", "member", "NAMES", HOLDER, "Codecs", "MemberNames");

  ObjectCodecWriter(Filer filer, Elements elements) {
    super(filer, elements);
  }

  @Override
  void addFields(CodecModel.OfObject model, TypeSpec.Builder type) {
    CodeBlock names =
        Stream.of(
                Stream.ofNullable(model.discriminator()).map(Hierarchies.Discriminator::property),
                model.members().stream().map(CodecModel.Member::name),
                aliases(model))
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
    Map<CodeBlock, String> held = held(model);
    method
        .beginControlFlow("if (value == null)")
        .addStatement("out.writeNull()")
        .addStatement("return")
        .endControlFlow()
        .addStatement("out.beginObject()");
    Hierarchies.Discriminator discriminator = model.discriminator();
    if (discriminator != null) {
      method.addStatement("out.name(NAMES, 0)");
      method.addStatement("out.writeString($S)", discriminator.id());
    }
    for (int i = 0; i < model.members().size(); i++) {
      CodecModel.Access write = model.members().get(i).write();
      if (write != null) {
        CodeBlock condition = write.condition();
        if (condition != null) {
          method.beginControlFlow("if ($L)", condition);
        }
        method.addStatement("out.name(NAMES, $L)", first(model) + i);
        method.addStatement(write(write, held));
        if (condition != null) {
          method.endControlFlow();
        }
      }
    }
    method.addStatement("out.endObject()");
  }

  private static Stream<String> aliases(CodecModel.OfObject model) {
    return model.members().stream().flatMap(member -> member.aliases().stream());
  }

  /** The index of a member's name and those of its aliases. */
  private static String indexes(CodecModel.OfObject model, int member) {
    StringBuilder indexes = new StringBuilder().append(first(model) + member);
    int next = first(model) + model.members().size();
    for (int i = 0; i < model.members().size(); i++) {
      int aliases = model.members().get(i).aliases().size();
      for (int alias = 0; i == member && alias < aliases; alias++) {
        indexes.append(", ").append(next + alias);
      }
      next += aliases;
    }
    return indexes.toString();
  }

  /** The index of the first member. */
  private static int first(CodecModel.OfObject model) {
    return model.discriminator() == null ? 0 : 1;
  }

  private static CodeBlock write(CodecModel.Access member, Map<CodeBlock, String> held) {
    Carrier carrier = member.carrier();
    String got = "value." + member.target() + (member.isMethod() ? "()" : "");
    String primitive = carrier.primitive();
    if (primitive != null) {
      boolean small = primitive.equals("Byte") || primitive.equals("Short");
      return CodeBlock.of("out.write$L($L)", small ? "Int" : primitive, got);
    }
    return carrier.isString()
        ? CodeBlock.of("out.writeString($L)", got)
        : CodeBlock.of("$L.write(out, $L)", codec(carrier, held), got);
  }

  @Override
  void addRead(CodecModel.OfObject model, MethodSpec.Builder method) {
    if (model.members().stream().anyMatch(ObjectCodecWriter::mayBeNull)) {
      // Members that JSON leaves out, or that are null in it, are null in the object.
      method.addAnnotation(
          AnnotationSpec.builder(SuppressWarnings.class)
              .addMember("value", "$S", "NullAway")
              .build());
    }
    if (model.isRecord()) {
      addReadRecord(model, method);
    } else {
      method.addStatement("$T value = new $L()", model.type(), made(model));
      addLoop(
          model,
          method,
          "type",
          (member, read) ->
              read.isMethod()
                  ? "value." + escaped(read.target()) + "($L);\n"
                  : "value." + escaped(read.target()) + " = $L;\n");
      method.addStatement("return value");
    }
  }

  private static boolean mayBeNull(CodecModel.Member member) {
    return member.read() != null && !member.read().carrier().type().isPrimitive();
  }

  private static void addReadRecord(CodecModel.OfObject model, MethodSpec.Builder method) {
    NameAllocator names = new NameAllocator();
    TAKEN.forEach(names::newName);
    Map<CodecModel.Member, String> locals = new LinkedHashMap<>();
    Map<CodecModel.Member, String> flags = new LinkedHashMap<>();
    List<CodecModel.Member> arguments =
        model.members().stream()
            .filter(member -> member.argument() >= 0)
            .sorted(Comparator.comparingInt(CodecModel.Member::argument))
            .toList();
    for (CodecModel.Member member : arguments) {
      CodecModel.Access read = member.read();
      if (read != null) {
        String local = names.newName(read.target());
        locals.put(member, local);
        method.addStatement("$T $L = $L", read.carrier().type(), local, read.carrier().absent());
        if (member.required()) {
          String flag = names.newName("has" + Names.upperFirst(local));
          flags.put(member, flag);
          method.addStatement("boolean $L = false", flag);
        }
      }
    }
    addLoop(
        model,
        method,
        names.newName("type"),
        (member, read) ->
            flags.containsKey(member)
                ? "{\n$>"
                    + escaped(locals.get(member))
                    + " = $L;\n"
                    + escaped(flags.get(member))
                    + " = true;\n$<}\n"
                : escaped(locals.get(member)) + " = $L;\n");
    flags.forEach(
        (member, flag) ->
            method
                .beginControlFlow("if (!$L)", flag)
                .addStatement(
                    "throw in.failure($S)", "the member '" + member.name() + "' is missing")
                .endControlFlow());
    method.addStatement("return new $L($L)", made(model), String.join(", ", locals.values()));
  }

  /** A name in a format of JavaPoet's. */
  private static String escaped(@Nullable String name) {
    return String.valueOf(name).replace("$", "$$");
  }

  private static CodeBlock made(CodecModel.OfObject model) {
    return CodeBlock.of(model.type() instanceof ParameterizedTypeName ? "$T<>" : "$T", model.raw());
  }

  private interface Assignment {
    /** A statement or block with {@code $L} for the value read. */
    String of(CodecModel.Member member, CodecModel.Access read);
  }

  private static void addLoop(
      CodecModel.OfObject model, MethodSpec.Builder method, String type, Assignment assignment) {
    Map<CodeBlock, String> held = held(model);
    Hierarchies.Discriminator discriminator = model.discriminator();
    if (discriminator != null) {
      String absent = discriminator.required() ? "" : discriminator.id();
      method.addStatement("String $L = $S", type, absent);
    }
    method.addStatement("in.beginObject()");
    method.beginControlFlow(
        "for (int member = in.nextMember(NAMES); member != $1T.END; member = in.nextMember(NAMES))",
        NAMES);
    if (discriminator == null
        && model.members().stream().allMatch(member -> member.read() == null || member.skipped())) {
      method.addStatement("in.skipValue()");
    } else {
      method.beginControlFlow("switch (member)");
      if (discriminator != null) {
        method.addCode("case 0 -> $L = in.readString();\n", type);
      }
      for (int i = 0; i < model.members().size(); i++) {
        CodecModel.Member member = model.members().get(i);
        CodecModel.Access read = member.read();
        if (read != null && !member.skipped()) {
          CodeBlock value = read(read.carrier(), held);
          method
              .addCode("case $L -> ", indexes(model, i))
              .addCode(assignment.of(member, read), value);
        }
      }
      method.addCode("default -> in.skipValue();\n").endControlFlow();
    }
    method.endControlFlow();
    if (discriminator != null) {
      method
          .beginControlFlow("if (!$L.equals($S))", type, discriminator.id())
          .addStatement(
              "throw in.failure($S + $L + $S)",
              "'",
              type,
              "' is no " + String.join(".", model.raw().simpleNames()))
          .endControlFlow();
    }
  }

  private static CodeBlock read(Carrier carrier, Map<CodeBlock, String> held) {
    String primitive = carrier.primitive();
    return primitive == null
        ? CodeBlock.of("$L.read(in)", codec(carrier, held))
        : CodeBlock.of("in.read$L()", primitive);
  }

  @Override
  String shape() {
    return "OBJECT";
  }

  @Override
  void addHelpers(CodecModel.OfObject model, TypeSpec.Builder type) {
    Map<CodeBlock, String> held = held(model);
    if (held.isEmpty()) {
      return;
    }
    TypeSpec.Builder holder =
        TypeSpec.classBuilder(HOLDER)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .addJavadoc(
                "Codecs of the members, initialised at first use, so that types may refer to each"
                    + " other.");
    for (Map.Entry<CodeBlock, String> each : held.entrySet()) {
      carriers(model)
          .filter(carrier -> carrier.codec().equals(each.getKey()))
          .findFirst()
          .ifPresent(carrier -> holder.addField(heldField(carrier, each.getValue())));
    }
    type.addType(holder.build());
  }

  private static FieldSpec heldField(Carrier carrier, String name) {
    return FieldSpec.builder(
            ParameterizedTypeName.get(CODEC, carrier.type().box()),
            name,
            Modifier.STATIC,
            Modifier.FINAL)
        .initializer(carrier.codec())
        .build();
  }

  private static CodeBlock codec(Carrier carrier, Map<CodeBlock, String> held) {
    return carrier.constant()
        ? carrier.codec()
        : CodeBlock.of("$L.$L", HOLDER, held.get(carrier.codec()));
  }

  /** The names of the fields that hold codecs which are not constants anyway. */
  private static Map<CodeBlock, String> held(CodecModel.OfObject model) {
    NameAllocator names = new NameAllocator();
    Map<CodeBlock, String> held = new LinkedHashMap<>();
    for (CodecModel.Member member : model.members()) {
      carriers(member)
          .filter(carrier -> !carrier.constant())
          .forEach(
              carrier ->
                  held.computeIfAbsent(
                      carrier.codec(), codec -> names.newName(Names.constant(member.name()))));
    }
    return held;
  }

  private static Stream<Carrier> carriers(CodecModel.OfObject model) {
    return model.members().stream().flatMap(ObjectCodecWriter::carriers);
  }

  private static Stream<Carrier> carriers(CodecModel.Member member) {
    return Stream.of(member.write(), member.read())
        .filter(Objects::nonNull)
        .map(CodecModel.Access::carrier);
  }
}
