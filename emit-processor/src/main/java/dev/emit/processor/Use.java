package dev.emit.processor;

import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/**
 * What a handler makes of a name: an event or a procedure, with these types.
 *
 * @param messageType the type of one message, or null if it takes none or members of it
 * @param message what it takes, for comparison and for a reader
 */
record Use(
    HandlerMethod handler,
    Signature signature,
    Taken taken,
    @Nullable TypeMirror messageType,
    String message) {
  /** The ways to take a message. */
  enum Taken {
    NOTHING,
    MAP,
    NODE,
    OBJECT,
    TYPED,
    PARAMS;

    /** Whether any message of the event will do. */
    boolean isUntyped() {
      return this == MAP || this == NODE || this == OBJECT;
    }

    /** Whether it says what the event's messages are. */
    boolean isTyped() {
      return this == TYPED || this == PARAMS;
    }
  }

  static Use of(HandlerMethod handler, Signature signature) {
    if (handler.hasParams()) {
      String members =
          handler.parameters().stream()
              .map(each -> each.member() + ": " + TypeName.get(each.type()))
              .collect(Collectors.joining(", ", "(", ")"));
      return new Use(handler, signature, Taken.PARAMS, null, members);
    }
    if (handler.parameters().isEmpty()) {
      return new Use(handler, signature, Taken.NOTHING, null, "nothing");
    }
    TypeMirror parameter = handler.parameters().get(0).type();
    TypeMirror element = handler.isBatch() ? element(parameter) : null;
    TypeMirror type = element == null ? parameter : element;
    String text = text(type);
    Taken taken =
        switch (text) {
          case "java.util.Map<java.lang.String, java.lang.Object>" -> Taken.MAP;
          case "tools.jackson.databind.JsonNode" -> Taken.NODE;
          case "java.lang.Object" -> Taken.OBJECT;
          default -> Taken.TYPED;
        };
    return new Use(handler, signature, taken, type, text);
  }

  /** The type of the messages in a list, or null if it says none, or is none. */
  static @Nullable TypeMirror element(TypeMirror list) {
    if (!Compilation.is(list, "java.util.List")) {
      return null;
    }
    List<? extends TypeMirror> arguments = ((DeclaredType) list).getTypeArguments();
    TypeMirror element = arguments.isEmpty() ? null : arguments.get(0);
    return element instanceof WildcardType wildcard ? wildcard.getExtendsBound() : element;
  }

  String wireName() {
    return handler.wireName();
  }

  /** The types of a procedure. */
  String types() {
    TypeMirror reply = signature.reply();
    return message + " -> " + (reply == null ? "nothing" : text(reply));
  }

  private static String text(TypeMirror type) {
    return type.getKind() == TypeKind.ERROR ? type.toString() : TypeName.get(type).box().toString();
  }
}
