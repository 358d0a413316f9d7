package dev.emit.processor;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * The nested class of a codec that holds what is made once: the encoded names of the members, and
 * the codecs of what a value holds.
 */
final class Holder {
  static final String NAME = "Members";

  /** The expression for the encoded names. */
  static final CodeBlock MEMBER_NAMES = CodeBlock.of("$L.NAMES", NAME);

  private record Held(String field, Carrier carrier) {}

  private final Map<CodeBlock, Held> held = new LinkedHashMap<>();
  private final NameAllocator names = new NameAllocator();

  /** Null for a value that is no object. */
  private final @Nullable List<String> memberNames;

  private Holder(@Nullable List<String> memberNames) {
    this.memberNames = memberNames;
    names.newName("NAMES");
  }

  static Holder of(CodecModel.OfObject model) {
    Holder codecs = new Holder(model.names());
    for (CodecModel.Member member : model.leaves()) {
      Stream.of(member.write(), member.read())
          .filter(Objects::nonNull)
          .forEach(access -> codecs.add(access.carrier(), member.name()));
    }
    Stream.of(model.anyGetter(), model.anySetter())
        .filter(Objects::nonNull)
        .forEach(access -> codecs.add(access.carrier(), "any"));
    codecs.add(model.delegate());
    return codecs;
  }

  static Holder of(CodecModel.OfSubtypes model) {
    Discriminator discriminator = model.discriminator();
    return new Holder(discriminator.isWrapper() ? null : List.of(discriminator.property()));
  }

  static Holder of(CodecModel.OfValue model) {
    Holder codecs = new Holder(null);
    codecs.add(model.value().carrier(), "value");
    codecs.add(model.delegate());
    return codecs;
  }

  static Holder of(CodecModel.OfEnum model) {
    Holder codecs = new Holder(null);
    codecs.add(model.delegate());
    return codecs;
  }

  private void add(CodecModel.@Nullable Delegate delegate) {
    if (delegate != null) {
      add(delegate.carrier(), "value");
    }
  }

  private void add(Carrier carrier, String member) {
    if (!carrier.constant()) {
      held.computeIfAbsent(
          carrier.codec(), codec -> new Held(names.newName(Names.constant(member)), carrier));
    }
  }

  /** The expression for a codec. */
  CodeBlock codec(Carrier carrier) {
    Held in = held.get(carrier.codec());
    return in == null ? carrier.codec() : CodeBlock.of("$L.$L", NAME, in.field());
  }

  /** The code that reads a value. */
  CodeBlock read(Carrier carrier) {
    String primitive = carrier.primitive();
    return primitive == null
        ? CodeBlock.of("$L.read(in)", codec(carrier))
        : CodeBlock.of("in.read$L()", primitive);
  }

  /** The code that writes the value of an expression. */
  CodeBlock write(Carrier carrier, CodeBlock value) {
    String primitive = carrier.primitive();
    if (primitive != null) {
      boolean small = primitive.equals("Byte") || primitive.equals("Short");
      return CodeBlock.of("out.write$L($L)", small ? "Int" : primitive, value);
    }
    return carrier.isString()
        ? CodeBlock.of("out.writeString($L)", value)
        : CodeBlock.of("$L.write(out, $L)", codec(carrier), value);
  }

  /** Adds the nested class, if it holds something. */
  void addTo(TypeSpec.Builder type) {
    if (held.isEmpty() && memberNames == null) {
      return;
    }
    TypeSpec.Builder holder =
        TypeSpec.classBuilder(NAME)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .addJavadoc(
                "What is made at first use: types may refer to each other, and an object that stays"
                    + " in its JVM needs none of it.");
    if (memberNames != null) {
      holder.addField(
          FieldSpec.builder(CodecWriter.NAMES, "NAMES", Modifier.STATIC, Modifier.FINAL)
              .initializer("$T.of($L)", CodecWriter.NAMES, texts(memberNames))
              .build());
    }
    held.values().forEach(each -> holder.addField(field(each)));
    type.addType(holder.build());
  }

  private static CodeBlock texts(List<String> all) {
    return all.stream().map(each -> CodeBlock.of("$S", each)).collect(CodeBlock.joining(", "));
  }

  private static FieldSpec field(Held held) {
    return FieldSpec.builder(
            ParameterizedTypeName.get(CodecWriter.CODEC, held.carrier().type().box()),
            held.field(),
            Modifier.STATIC,
            Modifier.FINAL)
        .initializer(held.carrier().codec())
        .build();
  }
}
