package dev.emit.processor;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.NavigableSet;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Modifier;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Writes a codec. This class owns what all codecs have.
 *
 * @param <M> the kind of codec
 */
abstract class CodecWriter<M extends CodecModel> extends SourceWriter<M> {
  static final ClassName CODEC = ClassName.get("dev.emit.codec", "Codec");
  private static final ClassName SHAPE = ClassName.get("dev.emit.codec", "JsonShape");
  static final CodeBlock OBJECT = CodeBlock.of("$T.OBJECT", SHAPE);
  static final CodeBlock VALUE = CodeBlock.of("$T.VALUE", SHAPE);
  static final ClassName NAMES = ClassName.get("dev.emit.codec", "MemberNames");
  static final ClassName WRITER = ClassName.get("dev.emit.codec", "JsonWriter");
  private static final ClassName READER = ClassName.get("dev.emit.codec", "JsonReader");

  CodecWriter(Filer filer, Elements elements) {
    super(filer, elements);
  }

  /** Adds the fields behind {@code INSTANCE}. */
  abstract void addFields(M model, TypeSpec.Builder type);

  /** Adds the code that writes {@code value} to {@code out}. */
  abstract void addWrite(M model, MethodSpec.Builder method);

  /** Adds the code that reads a value from {@code in}. */
  abstract void addRead(M model, MethodSpec.Builder method);

  /** The expression for the {@code JsonShape}. */
  abstract CodeBlock shape(M model);

  /** The shape of a type's values, which may have a discriminator. */
  static CodeBlock shape(@Nullable Discriminator discriminator) {
    // The only member of a wrapper leaves no room for the protocol's.
    return discriminator != null && discriminator.isWrapper() ? VALUE : OBJECT;
  }

  /** Adds what follows the methods. */
  abstract void addHelpers(M model, TypeSpec.Builder type);

  @Override
  final ClassName name(M model) {
    return model.name();
  }

  @Override
  final boolean isPublic(M model) {
    return model.isPublic();
  }

  @Override
  final NavigableSet<String> warnings(M model) {
    return model.warnings();
  }

  @Override
  final void addMembers(M model, TypeSpec.Builder type) {
    type.addSuperinterface(ParameterizedTypeName.get(CODEC, model.type()));
    type.addJavadoc("Reads and writes $L as JSON.", link(model));
    addInstance(model, type);
    addFields(model, type);
    type.addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    type.addMethod(write(model));
    type.addMethod(read(model));
    type.addMethod(shapeMethod(model));
    addHelpers(model, type);
  }

  private static CodeBlock link(CodecModel model) {
    return model.type() instanceof ParameterizedTypeName
        ? CodeBlock.of("{@code $T}", model.type())
        : CodeBlock.of("{@link $T}", model.type());
  }

  private void addInstance(M model, TypeSpec.Builder type) {
    type.addField(
        FieldSpec.builder(model.name(), "INSTANCE", Modifier.PUBLIC, Modifier.STATIC)
            .addModifiers(Modifier.FINAL)
            .addJavadoc("The only one.")
            .initializer("new $T()", model.name())
            .build());
  }

  private MethodSpec write(M model) {
    MethodSpec.Builder method =
        override("write")
            .addParameter(WRITER, "out")
            .addParameter(ParameterSpec.builder(nullable(model.type()), "value").build());
    addWrite(model, method);
    return method.build();
  }

  private MethodSpec read(M model) {
    MethodSpec.Builder method =
        override("read").addParameter(READER, "in").returns(nullable(model.type()));
    method.beginControlFlow("if (in.readNull())").addStatement("return null").endControlFlow();
    addRead(model, method);
    return method.build();
  }

  private MethodSpec shapeMethod(M model) {
    return override("shape").returns(SHAPE).addStatement("return $L", shape(model)).build();
  }

  /** Says to NullAway that members may be null if they are missing in JSON, or null there. */
  static void suppressNullness(MethodSpec.Builder method) {
    method.addAnnotation(
        AnnotationSpec.builder(SuppressWarnings.class)
            .addMember("value", "$S", "NullAway")
            .build());
  }

  /** Reads one value, and makes an object of it. */
  static void addReadOfOneValue(
      CodecModel.Delegate delegate, Holder codecs, MethodSpec.Builder method) {
    if (!delegate.carrier().type().isPrimitive()) {
      suppressNullness(method);
    }
    method.addStatement("return $L($L)", delegate.maker(), codecs.read(delegate.carrier()));
  }

  private static MethodSpec.Builder override(String name) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC);
  }
}
