package dev.emit.processor;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** The codecs of what a value holds that are made once and held in fields of a nested class. */
final class HeldCodecs {
  static final String HOLDER = "Members";

  private record Held(String field, Carrier carrier) {}

  private final Map<CodeBlock, Held> held = new LinkedHashMap<>();
  private final NameAllocator names = new NameAllocator();

  private HeldCodecs() {}

  static HeldCodecs of(CodecModel.OfObject model) {
    HeldCodecs codecs = new HeldCodecs();
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

  static HeldCodecs of(CodecModel.OfValue model) {
    HeldCodecs codecs = new HeldCodecs();
    codecs.add(model.value().carrier(), "value");
    codecs.add(model.delegate());
    return codecs;
  }

  static HeldCodecs of(CodecModel.OfEnum model) {
    HeldCodecs codecs = new HeldCodecs();
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
    return in == null ? carrier.codec() : CodeBlock.of("$L.$L", HOLDER, in.field());
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
    if (held.isEmpty()) {
      return;
    }
    TypeSpec.Builder holder =
        TypeSpec.classBuilder(HOLDER)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .addJavadoc(
                "Codecs of the members, initialised at first use, so that types may refer to each"
                    + " other.");
    held.values().forEach(each -> holder.addField(field(each)));
    type.addType(holder.build());
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
