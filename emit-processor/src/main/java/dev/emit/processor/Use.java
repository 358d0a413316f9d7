package dev.emit.processor;

import com.palantir.javapoet.TypeName;
import java.util.stream.Collectors;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * What a handler makes of a name: an event or a procedure, with these types.
 *
 * @param message what it takes, for comparison and for a reader
 */
record Use(HandlerMethod handler, Signature signature, Taken taken, String message) {
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
      return new Use(handler, signature, Taken.PARAMS, members);
    }
    if (handler.parameters().isEmpty()) {
      return new Use(handler, signature, Taken.NOTHING, "nothing");
    }
    TypeMirror type = handler.parameters().get(0).type();
    String text = text(type);
    Taken taken =
        switch (text) {
          case "java.util.Map<java.lang.String, java.lang.Object>" -> Taken.MAP;
          case "tools.jackson.databind.JsonNode" -> Taken.NODE;
          case "java.lang.Object" -> Taken.OBJECT;
          default -> Taken.TYPED;
        };
    return new Use(handler, signature, taken, text);
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
