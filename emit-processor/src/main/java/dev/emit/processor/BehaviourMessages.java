package dev.emit.processor;

import java.util.Collection;

/** The errors about what a handler declares beside its {@code @On}; see {@link Messages}. */
final class BehaviourMessages {
  private BehaviourMessages() {}

  static String strayBehaviour(String annotation, String method) {
    return Messages.rule(
        "StrayBehaviour",
        "@" + annotation + " belongs to an @On method, but " + method + " has no @On.",
        "Put @On on it, or remove @" + annotation + ".");
  }

  static String twoBehaviours(String handler, String annotation) {
    return Messages.rule(
        "TwoBehaviours",
        "A handler has one @"
            + annotation
            + ", but "
            + handler
            + " overrides two methods with different ones.",
        "Put a @" + annotation + " on it.");
  }

  static String outOfRange(String handler, String attribute, long least, long given) {
    return Messages.rule(
        "OutOfRange",
        attribute + " is at least " + least + ", but that of " + handler + " is " + given + ".",
        "Give another number.");
  }

  static String emptyExecutor(String handler) {
    return Messages.rule(
        "EmptyExecutor",
        "@RunOn names an executor, but that of " + handler + " is empty.",
        "Name one that the bus's builder is given, or remove @RunOn.");
  }

  static String callerThreadAlone(String handler, String annotation) {
    return Messages.rule(
        "CallerThreadAlone",
        "A handler on the emitting thread has no lane, but "
            + handler
            + " has @CallerThread and @"
            + annotation
            + ".",
        "Remove one of them.");
  }

  static String callerThreadStage(String handler) {
    return Messages.rule(
        "CallerThreadStage",
        "A handler on the emitting thread is done when it returns, but "
            + handler
            + " returns a stage.",
        "Return void, or remove @CallerThread.");
  }

  static String procedureBehaviour(String handler, String annotation) {
    return Messages.rule(
        "ProcedureBehaviour",
        "A procedure answers each request once, in its lane, but "
            + handler
            + " is one and has @"
            + annotation
            + ".",
        "Remove @" + annotation + ".");
  }

  static String batchParameter(String handler, String takes) {
    return Messages.rule(
        "BatchParameter",
        "@Batch hands over the messages that wait, but " + handler + " takes " + takes + ".",
        "Take one List of the event's messages, as List<Order>, or remove @Batch.");
  }

  static String batchOrder(String handler, String attribute) {
    return Messages.rule(
        "BatchOrder",
        "Batches are taken in one order, but "
            + handler
            + " has @Batch and a "
            + attribute
            + " in its @Lane.",
        "Remove one of them.");
  }

  static String batchContract(String handler) {
    return Messages.rule(
        "BatchContract",
        "A client emits one message at a time, but " + handler + " in a contract has @Batch.",
        "Take one message in the contract, and handle batches in a class of its own.");
  }

  static String keyWithoutMessage(String handler) {
    return Messages.rule(
        "KeyWithoutMessage",
        "A key is a part of a typed message, but " + handler + " takes none.",
        "Take the message by its type, or remove the key.");
  }

  static String unknownKey(String handler, String type, String name, Collection<String> there) {
    return Messages.rule(
        "UnknownKey",
        "A key is a component, getter or field of the message, or a path of them, but "
            + type
            + " has no '"
            + name
            + "', which "
            + handler
            + " names.",
        there.isEmpty() ? "Correct the key." : "There is: " + String.join(", ", there) + ".");
  }

  static String unreachableKey(String handler, String member, String home) {
    return Messages.rule(
        "UnreachableKey",
        "Generated code in the package of a handler gets its key, but that of "
            + handler
            + ", "
            + member
            + ", can't be reached there.",
        "Make it accessible from " + home + ", or add a getter.");
  }

  static String ambiguousKey(String handler, String type, String name, String getters) {
    return Messages.rule(
        "AmbiguousKey",
        "A key names one getter, but '"
            + name
            + "', which "
            + handler
            + " names, is "
            + getters
            + " in "
            + type
            + ".",
        "Name another member, or rename one of these.");
  }

  static String keyWithoutEquality(String handler, String type) {
    return Messages.rule(
        "KeyWithoutEquality",
        "Messages with equal keys keep their order, but the key of "
            + handler
            + " is of the type "
            + type
            + ", which equals only itself.",
        "Name a member that has an equality.");
  }
}
