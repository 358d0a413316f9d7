package dev.emit.processor;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes the code that reads members of any name.
 *
 * @param variable where they wait until there is a value
 * @param any where they are put then
 */
record OthersReading(String variable, CodecModel.Access any) {
  void addStart(MethodSpec.Builder method) {
    method.addStatement(
        "$1T<$2T, $3T> $4L = new $5T<>()",
        Map.class,
        String.class,
        any.carrier().type().box(),
        variable,
        LinkedHashMap.class);
  }

  /** What takes a member that has no other place. */
  CodeBlock put(Holder codecs) {
    return CodeBlock.of("$L.put(member, $L)", variable, codecs.read(any.carrier()));
  }

  /** Puts them where they belong in what is made. */
  void addEnd(String made, MethodSpec.Builder method) {
    if (any.kind() == CodecModel.Access.Kind.FIELD) {
      CodeBlock field = any.got(made);
      method
          .beginControlFlow("if (!$L.isEmpty())", variable)
          .beginControlFlow("if ($L == null)", field)
          .addStatement("$L = $L", field, variable)
          .nextControlFlow("else")
          .addStatement("$L.putAll($L)", field, variable)
          .endControlFlow()
          .endControlFlow();
    } else {
      method
          .beginControlFlow("for (var each : $L.entrySet())", variable)
          .addStatement("$L.$L(each.getKey(), each.getValue())", made, any.target())
          .endControlFlow();
    }
  }
}
