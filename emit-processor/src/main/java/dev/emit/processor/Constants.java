package dev.emit.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The constants of one registry, and the expressions by which its other members name them. */
final class Constants {
  static final ClassName EVENT = ClassName.get("dev.emit", "Event");
  private static final ClassName CALL = ClassName.get("dev.emit", "Call");
  private static final ClassName CODECS = ClassName.get("dev.emit.codec", "Codecs");
  private static final ClassName VOID = ClassName.get(Void.class);
  private static final ClassName NODE = ClassName.get("tools.jackson.databind", "JsonNode");
  private static final List<String> NOT_COMPONENTS =
      List.of(
          "clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

  /** The type of a request, message or reply, and its codec. */
  private record Side(TypeName type, CodeBlock codec) {
    static final Side NONE = new Side(VOID, CodeBlock.of("$T.VOID", CODECS));

    static Side of(@Nullable Carrier carrier) {
      return carrier == null ? NONE : new Side(carrier.type().box(), carrier.codec());
    }
  }

  private final ClassName registry;
  private final Map<String, List<Prepared>> byName = new TreeMap<>();
  private final Map<String, RegistryModel.Params> params = new TreeMap<>();
  private final Map<String, CodecModel.OfObject> paramCodecs = new LinkedHashMap<>();
  private final Map<String, RegistryModel.Constant> constants = new LinkedHashMap<>();
  private final Map<String, Side> messages = new LinkedHashMap<>();

  Constants(ClassName registry, List<Prepared> handlers) {
    this.registry = registry;
    for (Prepared each : handlers) {
      byName.computeIfAbsent(each.use().wireName(), name -> new ArrayList<>()).add(each);
    }
    byName.forEach(this::add);
  }

  List<RegistryModel.Constant> all() {
    return constants.values().stream()
        .sorted(Comparator.comparing(RegistryModel.Constant::name))
        .toList();
  }

  List<RegistryModel.Params> params() {
    return List.copyOf(params.values());
  }

  List<CodecModel.OfObject> paramCodecs() {
    return List.copyOf(paramCodecs.values());
  }

  /** The record that holds a handler's members, and their accessors. */
  RegistryModel.Params params(Prepared handler) {
    RegistryModel.Params found = params.get(handler.use().wireName());
    if (found == null) {
      throw new IllegalStateException("no record for " + handler.handler().label());
    }
    return found;
  }

  /** The type of what a handler takes, one message at a time. */
  TypeName message(Prepared handler) {
    Carrier own = handler.message();
    return handler.use().taken() == Use.Taken.PARAMS ? params(handler).name() : Side.of(own).type();
  }

  /** The component that holds a member which one of a handler's {@code @Param}s names. */
  String component(Prepared handler, String member) {
    return params(handler).components().stream()
        .filter(each -> each.member().equals(member))
        .map(RegistryModel.Component::name)
        .findFirst()
        .orElseThrow();
  }

  /** The type of the messages of what a handler is registered for. */
  TypeName targetMessage(Prepared handler) {
    Carrier own = handler.message();
    Side side = messages.get(handler.use().wireName());
    return own == null && side != null ? side.type() : Side.of(own).type();
  }

  /** The type of what callers of a procedure get; {@link Void} for an acknowledgement. */
  static TypeName reply(Prepared handler) {
    return Side.of(handler.reply()).type();
  }

  /** What a handler is registered for: the constant, unless it takes another type than that. */
  CodeBlock target(Prepared handler) {
    String name = handler.use().wireName();
    RegistryModel.Constant constant = constants.get(name);
    Side side = messages.get(name);
    if (constant == null || side == null) {
      throw new IllegalStateException("no constant for " + handler.handler().label());
    }
    Carrier own = handler.message();
    if (own == null || handler.isProcedure() || own.type().box().equals(side.type())) {
      return CodeBlock.of("$L", constant.name());
    }
    return CodeBlock.of("$T.of($S, $L)", EVENT, name, own.codec());
  }

  private void add(String wireName, List<Prepared> handlers) {
    boolean procedure = handlers.get(0).isProcedure();
    String name = Names.constant(wireName);
    Side message = message(wireName, handlers);
    boolean isPublic = handlers.stream().filter(this::decides).allMatch(Prepared::isPublic);
    messages.put(wireName, message);
    constants.put(
        wireName,
        new RegistryModel.Constant(
            name,
            isPublic,
            procedure,
            wireName,
            procedure
                ? ParameterizedTypeName.get(
                    CALL, message.type(), Side.of(handlers.get(0).reply()).type())
                : ParameterizedTypeName.get(EVENT, message.type()),
            value(wireName, message, handlers.get(0)),
            labels(handlers)));
  }

  private boolean decides(Prepared handler) {
    return handler.isProcedure() || handler.use().taken().isTyped();
  }

  private static List<String> labels(List<Prepared> handlers) {
    return handlers.stream().map(each -> each.handler().label()).sorted().distinct().toList();
  }

  private static CodeBlock value(String wireName, Side message, Prepared first) {
    if (first.isProcedure()) {
      Side reply = Side.of(first.reply());
      return CodeBlock.of("$T.of($S, $L, $L)", CALL, wireName, message.codec(), reply.codec());
    }
    return message.equals(Side.NONE)
        ? CodeBlock.of("$T.of($S)", EVENT, wireName)
        : CodeBlock.of("$T.of($S, $L)", EVENT, wireName, message.codec());
  }

  private Side message(String wireName, List<Prepared> handlers) {
    Prepared first = first(handlers, Use.Taken.PARAMS);
    if (first != null) {
      return paramsSide(wireName, first);
    }
    for (Use.Taken taken : List.of(Use.Taken.TYPED, Use.Taken.MAP, Use.Taken.NODE)) {
      first = first(handlers, taken);
      if (first != null) {
        return Side.of(first.message());
      }
    }
    first = first(handlers, Use.Taken.OBJECT);
    if (first == null) {
      return Side.NONE;
    }
    return first.isProcedure()
        ? Side.of(first.message())
        : new Side(NODE, CodeBlock.of("$T.JSON_NODE", CODECS));
  }

  private static @Nullable Prepared first(List<Prepared> handlers, Use.Taken taken) {
    return handlers.stream().filter(each -> each.use().taken() == taken).findFirst().orElse(null);
  }

  private Side paramsSide(String wireName, Prepared handler) {
    ClassName record = registry.nestedClass(Names.record(Names.constant(wireName)));
    boolean isPublic = handler.members().stream().allMatch(Carrier::isPublic);
    NameAllocator names = new NameAllocator();
    NOT_COMPONENTS.forEach(names::newName);
    List<RegistryModel.Component> components = new ArrayList<>();
    List<CodecModel.Member> members = new ArrayList<>();
    NavigableSet<String> warnings = new TreeSet<>();
    for (int i = 0; i < handler.members().size(); i++) {
      Carrier carrier = handler.members().get(i);
      HandlerParameter parameter = handler.handler().parameters().get(i);
      String member = String.valueOf(parameter.member());
      String component = names.newName(member);
      components.add(new RegistryModel.Component(carrier.type(), component, member));
      CodecModel.Access access =
          new CodecModel.Access(carrier, component, CodecModel.Access.Kind.METHOD, null);
      members.add(new CodecModel.Member(member, List.of(), access, access, i, false, false, null));
      Deprecations deprecations = new Deprecations();
      deprecations.uses(parameter.type());
      warnings.addAll(deprecations.warnings());
      if (carrier.unchecked()) {
        Stream.of("rawtypes", "unchecked").forEach(warnings::add);
      }
    }
    ClassName codec =
        registry.peerClass(registry.simpleName() + "_" + record.simpleName() + CodecNames.SUFFIX);
    params.put(wireName, new RegistryModel.Params(record, isPublic, wireName, components));
    CodecModel.Making making =
        new CodecModel.Making(CodeBlock.of("new $T", record), record, members.size(), "");
    paramCodecs.put(
        wireName,
        new CodecModel.OfObject(
            codec, record, isPublic, warnings, null, making, null, members, null, null, Set.of(),
            null));
    return new Side(record, CodeBlock.of("$T.INSTANCE", codec));
  }
}
