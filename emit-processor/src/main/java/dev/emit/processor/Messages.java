package dev.emit.processor;

/** The errors. Each reads {@code [Emit/Rule] what must hold, and what is there. What to do.} */
final class Messages {
  private Messages() {}

  // Where a handler stands.

  static String privateHandler(String handler) {
    return rule(
        "PrivateHandler",
        "Generated code calls a handler from its package, but " + handler + " is private.",
        "Remove 'private'.");
  }

  static String privateClass(String type) {
    return rule(
        "PrivateClass",
        "Generated code names a handler's class from its package, but "
            + type
            + " is private, or in a private class.",
        "Remove 'private'.");
  }

  static String protectedHandler(String handler, String host) {
    return rule(
        "ProtectedHandler",
        "Generated code calls a handler from the package of "
            + host
            + ", but "
            + handler
            + " is protected and in another package.",
        "Make it public, or override it in " + host + ".");
  }

  static String genericHandler(String handler) {
    return rule(
        "GenericHandler",
        "A handler's types must be known when it is bound, but "
            + handler
            + " has type parameters of its own.",
        "Name the types, or move the type parameters to the class and bind a subclass.");
  }

  static String twoNames(String handler, String first, String second) {
    return rule(
        "TwoNames",
        "A handler has one @On, but "
            + handler
            + " overrides two methods with different ones, '"
            + first
            + "' and '"
            + second
            + "'.",
        "Put an @On on it.");
  }

  // Names.

  static String emptyName(String handler) {
    return rule(
        "EmptyName",
        "An event or procedure needs a name, but that of " + handler + " is empty.",
        "Name it, as in @On(\"order.placed\").");
  }

  static String reservedName(String handler, String name) {
    return rule(
        "ReservedName",
        "Names that begin with __emit_ belong to the protocol, but "
            + handler
            + " is named '"
            + name
            + "'.",
        "Choose another name.");
  }

  static String sameConstant(String name, String other, String otherHandler, String constant) {
    return rule(
        "SameConstant",
        "Each name in a package needs a constant of its own, but '"
            + name
            + "' and '"
            + other
            + "' ("
            + otherHandler
            + ") would both be "
            + constant
            + ".",
        "Rename one of them.");
  }

  static String sameClient(String contract, String other, String method) {
    return rule(
        "SameClient",
        "Each contract in a package needs a client method of its own, but those of "
            + contract
            + " and "
            + other
            + " would both be "
            + method
            + "(Emit).",
        "Rename one of them.");
  }

  // What a handler takes.

  static String missingParam(String handler, String parameter) {
    return rule(
        "MissingParam",
        "When a handler has several parameters, or one has @Param, each says which member it takes,"
            + " but '"
            + parameter
            + "' of "
            + handler
            + " does not.",
        "Put @Param(\"" + parameter + "\") on it, or take one message type.");
  }

  static String emptyParam(String handler) {
    return rule(
        "EmptyParam",
        "@Param names a member, but one of " + handler + " is empty.",
        "Name the member.");
  }

  static String sameParam(String handler, String member) {
    return rule(
        "SameParam",
        "Each parameter takes a member of its own, but two of "
            + handler
            + " take '"
            + member
            + "'.",
        "Rename one of them.");
  }

  static String strayParam(String method) {
    return rule(
        "StrayParam",
        "@Param belongs to the parameters of an @On method, but " + method + " has no @On.",
        "Put @On on the method, or remove @Param.");
  }

  static String voidMessage(String handler) {
    return rule(
        "VoidMessage",
        "A handler without a message has no parameter, but " + handler + " takes a Void.",
        "Remove the parameter.");
  }

  // What a handler returns.

  static String rawStage(String handler) {
    return rule(
        "RawStage",
        "An asynchronous handler says what its stage completes with, but that of "
            + handler
            + " does not.",
        "Return CompletionStage<Void> from an event's handler, or CompletionStage<Reply> from a"
            + " procedure.");
  }

  static String voidReply(String handler) {
    return rule(
        "VoidReply",
        "A handler that returns nothing is void, but " + handler + " returns a Void.",
        "Return void, with rpc = true if it is a procedure.");
  }

  static String contractStage(String handler) {
    return rule(
        "ContractStage",
        "A client can only make a CompletionStage or a CompletableFuture, but "
            + handler
            + " returns another kind.",
        "Return one of these.");
  }

  // What several handlers must agree on.

  static String twoTypes(
      String event, String handler, String type, String otherHandler, String other) {
    return rule(
        "TwoTypes",
        "An event has one message type, but "
            + handler
            + " takes '"
            + event
            + "' as "
            + type
            + ", and "
            + otherHandler
            + " as "
            + other
            + ".",
        "Use one type, rename one event, or take Map<String, Object>.");
  }

  static String twoSignatures(
      String procedure, String handler, String signature, String otherHandler, String other) {
    return rule(
        "TwoSignatures",
        "A procedure has one request and one reply type, but "
            + handler
            + " serves '"
            + procedure
            + "' as "
            + signature
            + ", and "
            + otherHandler
            + " as "
            + other
            + ".",
        "Use the same types, or rename one procedure.");
  }

  static String eventAndProcedure(String name, String event, String procedure) {
    return rule(
        "EventAndProcedure",
        "A name is an event or a procedure, but '"
            + name
            + "' is an event in "
            + event
            + " and a procedure in "
            + procedure
            + ".",
        "Rename one of them.");
  }

  // What travels.

  static String cannotTravel(String path, String type, String why, String remedy) {
    return rule(
        "TypeCannotTravel",
        "All of a message must have a JSON form, but "
            + path
            + ": "
            + type
            + " cannot travel: "
            + why
            + ".",
        remedy);
  }

  static String jacksonAnnotation(String path, String annotation, String known) {
    return rule(
        "JacksonAnnotation",
        "Codecs must follow every Jackson annotation, but "
            + path
            + " has @"
            + annotation
            + ", which they don't know.",
        "Remove it. Known here: " + known + ".");
  }

  static String sameName(String path, String name, String other) {
    return rule(
        "SameName",
        "A name in JSON means one thing, but '"
            + name
            + "' is "
            + path
            + " and, by its name or an alias, "
            + other
            + ".",
        "Rename one of them.");
  }

  static String format(String path, String format, String type, String why) {
    return rule(
        "Format",
        "A format must be one that the type can have, but "
            + path
            + ", which is "
            + type
            + ", has @"
            + format
            + ": "
            + why
            + ".",
        "Known are patterns of java.time's types, Date and Calendar, STRING for numbers, booleans"
            + " and enums, and NUMBER for enums, Date and Calendar.");
  }

  static String reservedMember(String handler, String type, String member) {
    return rule(
        "ReservedMember",
        "In RPC the members 'command' and '__emit_…' belong to the protocol, but "
            + type
            + ", which "
            + handler
            + " uses, has '"
            + member
            + "'.",
        "Rename the member.");
  }

  static String missingType(String path, String type) {
    String found = path.equals(type) ? type : path + ": " + type;
    return rule(
        "MissingType",
        "Every type must be there when the compilation ends, but " + found + " is not.",
        "Write it, import it, or let the processor run that generates it.");
  }

  // Contracts.

  static String unnamedMethod(String contract, String method) {
    return rule(
        "UnnamedMethod",
        "A client implements each abstract method of a contract, but "
            + method
            + " in "
            + contract
            + " has no @On.",
        "Put @On on it, or give it a default body.");
  }

  static String sealedContract(String contract) {
    return rule(
        "SealedContract",
        "A client implements its contract, but " + contract + " is sealed.",
        "Remove 'sealed'.");
  }

  // The compilation.

  static String unknownOption(String given, String known) {
    return rule(
        "UnknownOption",
        "Options that begin with 'emit.' must be known, but -A" + given + " is not.",
        "Known is -A" + known + ".");
  }

  static String registryName(String option, String name) {
    return rule(
        "RegistryName",
        "-A" + option + " is the simple name of a class, but '" + name + "' is not one.",
        "Give it a Java identifier.");
  }

  static String registryTaken(String registry, String option) {
    return rule(
        "RegistryTaken",
        "Emit generates " + registry + ", but the sources have a class of this name.",
        "Rename it, or set -A" + option + ".");
  }

  static String runtimeMissing(String registry) {
    return rule(
        "RuntimeMissing",
        "Generated code uses emit-runtime, but " + registry + " would not see dev.emit.Event.",
        "Add the dependency dev.emit:emit-runtime; in a module, 'requires dev.emit.runtime'.");
  }

  static String lateHandlers(String type, String registry) {
    return rule(
        "LateHandlers",
        "A registry is generated once, but another processor has made the handlers of "
            + type
            + " after "
            + registry
            + " was written.",
        "Put generated handlers into a package of their own.");
  }

  static String unexpected(String where, Throwable failure) {
    return rule(
        "Unexpected",
        "The processor itself failed at " + where + ": " + failure + ".",
        "Please report this with the source of that class.");
  }

  static String rule(String name, String holds, String remedy) {
    return "[Emit/" + name + "] " + holds + " " + remedy;
  }
}
