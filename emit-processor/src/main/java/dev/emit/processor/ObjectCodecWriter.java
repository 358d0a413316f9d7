package dev.emit.processor;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Modifier;
import javax.lang.model.util.Elements;

/** Writes the codec of a record or class. */
final class ObjectCodecWriter extends CodecWriter<CodecModel.OfObject> {
  private static final ClassName NAMES = ClassName.get("dev.emit.codec", "MemberNames");
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
        model.members().stream()
            .map(member -> CodeBlock.of("$S", member.name()))
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
    for (int i = 0; i < model.members().size(); i++) {
      CodecModel.Access write = model.members().get(i).write();
      if (write != null) {
        method.addStatement("out.name(NAMES, $L)", i);
        method.addStatement(write(write, held));
      }
    }
    method.addStatement("out.endObject()");
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
      method.addStatement("$1T value = new $1T()", model.type());
      addLoop(
          model,
          method,
          member ->
              member.isMethod()
                  ? "value." + member.target() + "($L)"
                  : "value." + member.target() + " = $L");
      method.addStatement("return value");
    }
  }

  private static boolean mayBeNull(CodecModel.Member member) {
    return member.read() != null && !member.read().carrier().type().isPrimitive();
  }

  private static void addReadRecord(CodecModel.OfObject model, MethodSpec.Builder method) {
    NameAllocator names = new NameAllocator();
    TAKEN.forEach(names::newName);
    Map<CodecModel.Access, String> locals = new LinkedHashMap<>();
    for (CodecModel.Member member : model.members()) {
      CodecModel.Access read = member.read();
      if (read != null) {
        String local = names.newName(read.target());
        locals.put(read, local);
        method.addStatement("$T $L = $L", read.carrier().type(), local, read.carrier().absent());
      }
    }
    addLoop(model, method, member -> locals.get(member) + " = $L");
    method.addStatement("return new $T($L)", model.type(), String.join(", ", locals.values()));
  }

  private interface Assignment {
    /** A statement with {@code $L} for the value read. */
    String of(CodecModel.Access member);
  }

  private static void addLoop(
      CodecModel.OfObject model, MethodSpec.Builder method, Assignment assignment) {
    Map<CodeBlock, String> held = held(model);
    method.addStatement("in.beginObject()");
    method.beginControlFlow(
        "for (int member = in.nextMember(NAMES); member != $1T.END; member = in.nextMember(NAMES))",
        NAMES);
    if (model.members().stream().allMatch(member -> member.read() == null)) {
      method.addStatement("in.skipValue()");
    } else {
      method.beginControlFlow("switch (member)");
      for (int i = 0; i < model.members().size(); i++) {
        CodecModel.Access read = model.members().get(i).read();
        if (read != null) {
          CodeBlock value = read(read.carrier(), held);
          method.addCode("case $L -> ", i).addCode(assignment.of(read) + ";\n", value);
        }
      }
      method.addCode("default -> in.skipValue();\n").endControlFlow();
    }
    method.endControlFlow();
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
            ParameterizedTypeName.get(CODEC, carrier.type()), name, Modifier.STATIC, Modifier.FINAL)
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
