package shop;

import dev.emit.Binding;
import dev.emit.Call;
import dev.emit.Emit;
import dev.emit.Event;
import dev.emit.EventTopic;
import dev.emit.Procedure;
import dev.emit.codec.Codecs;
import dev.emit.handler.AsyncHandler;
import dev.emit.handler.Handler;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The events and procedures of this package, and what binds their handlers.
 */
@Generated("dev.emit.processor.EmitProcessor")
public final class EmitRegistry {
  /**
   * The procedure {@code echo}, served by {@code Handlers.echo}.
   */
  public static final Call<Map<String, Object>, Map<String, Object>> ECHO = Call.of("echo", Codecs.MAP, Codecs.MAP);

  /**
   * The procedure {@code echo.object}, served by {@code Handlers.echoObject}.
   */
  public static final Call<Object, Object> ECHO_OBJECT = Call.of("echo.object", Codecs.OBJECT, Codecs.OBJECT);

  /**
   * The event {@code map}, handled by {@code Handlers.map}, {@code Handlers.mapAsNode}, {@code Handlers.mapLater}.
   */
  public static final Event<Map<String, Object>> MAP = Event.of("map", Codecs.MAP);

  /**
   * The event {@code node}, handled by {@code Handlers.node}.
   */
  public static final Event<JsonNode> NODE = Event.of("node", Codecs.JSON_NODE);

  /**
   * The event {@code object}, handled by {@code Handlers.object}.
   */
  public static final Event<JsonNode> OBJECT = Event.of("object", Codecs.JSON_NODE);

  /**
   * The event {@code params}, handled by {@code Handlers.params}, {@code Handlers.paramsAsMap}, {@code Untyped.none}.
   */
  public static final Event<ParamsParams> PARAMS = Event.of("params", EmitRegistry_ParamsParamsEmitCodec.INSTANCE);

  /**
   * The event {@code typed}, handled by {@code Handlers.typed}, {@code Handlers.typedAsMap}, {@code Handlers.typedAsNode}, {@code Handlers.typedAsObject}, {@code Handlers.withoutMessage}, {@code Untyped.typed}.
   */
  static final Event<Handlers.Order> TYPED = Event.of("typed", Handlers_OrderEmitCodec.INSTANCE);

  private EmitRegistry() {
  }

  /**
   * Binds the handlers of {@code Handlers}.
   *
   * @param handlers the object whose methods are called
   * @return what {@code Emit.register} takes
   */
  static Binding bind(Handlers handlers) {
    return Binding.builder()
        .handler("Handlers.typed", TYPED, new Handler<Handlers.Order>() {
          @Override
          public void handle(Handlers.Order message) throws Exception {
            handlers.typed(message);
          }
        })
        .handler("Handlers.typedAsMap", Event.of("typed", Codecs.MAP), new Handler<Map<String, Object>>() {
          @Override
          public void handle(Map<String, Object> message) throws Exception {
            handlers.typedAsMap(message == null ? Map.of() : message);
          }
        })
        .handler("Handlers.typedAsNode", Event.of("typed", Codecs.JSON_NODE), new Handler<JsonNode>() {
          @Override
          public void handle(JsonNode message) throws Exception {
            handlers.typedAsNode(message);
          }
        })
        .handler("Handlers.typedAsObject", Event.of("typed", Codecs.OBJECT), new Handler<Object>() {
          @Override
          public void handle(Object message) throws Exception {
            handlers.typedAsObject(message);
          }
        })
        .handler("Handlers.withoutMessage", TYPED, new Handler<Handlers.Order>() {
          @Override
          public void handle(Handlers.Order message) throws Exception {
            handlers.withoutMessage();
          }
        })
        .handler("Handlers.map", MAP, new Handler<Map<String, Object>>() {
          @Override
          public void handle(Map<String, Object> message) throws Exception {
            handlers.map(message == null ? Map.of() : message);
          }
        })
        .asyncHandler("Handlers.mapLater", MAP, new AsyncHandler<Map<String, Object>>() {
          @Override
          public CompletionStage<?> handle(Map<String, Object> message) throws Exception {
            return handlers.mapLater(message == null ? Map.of() : message);
          }
        })
        .handler("Handlers.mapAsNode", Event.of("map", Codecs.JSON_NODE), new Handler<JsonNode>() {
          @Override
          public void handle(JsonNode message) throws Exception {
            handlers.mapAsNode(message);
          }
        })
        .handler("Handlers.node", NODE, new Handler<JsonNode>() {
          @Override
          public void handle(JsonNode message) throws Exception {
            handlers.node(message);
          }
        })
        .handler("Handlers.object", Event.of("object", Codecs.OBJECT), new Handler<Object>() {
          @Override
          public void handle(Object message) throws Exception {
            handlers.object(message);
          }
        })
        .handler("Handlers.params", PARAMS, new Handler<ParamsParams>() {
          @Override
          public void handle(ParamsParams message) throws Exception {
            handlers.params(message.id(), message.e_mail(), message.hashCode_());
          }
        })
        .handler("Handlers.paramsAsMap", Event.of("params", Codecs.MAP), new Handler<Map<String, Object>>() {
          @Override
          public void handle(Map<String, Object> message) throws Exception {
            handlers.paramsAsMap(message == null ? Map.of() : message);
          }
        })
        .procedure("Handlers.echo", ECHO, new Procedure<Map<String, Object>, Map<String, Object>>() {
          @Override
          public @Nullable Map<String, Object> serve(Map<String, Object> request) throws Exception {
            return handlers.echo(request);
          }
        })
        .procedure("Handlers.echoObject", ECHO_OBJECT, new Procedure<Object, Object>() {
          @Override
          public @Nullable Object serve(Object request) throws Exception {
            return handlers.echoObject(request);
          }
        })
        .build();
  }

  /**
   * Binds the handlers of {@code Untyped}.
   *
   * @param untyped the object whose methods are called
   * @return what {@code Emit.register} takes
   */
  static Binding bind(Untyped untyped) {
    return Binding.builder()
        .handler("Untyped.typed", Event.of("typed", Codecs.MAP), new Handler<Map<String, Object>>() {
          @Override
          public void handle(Map<String, Object> message) throws Exception {
            untyped.typed(message == null ? Map.of() : message);
          }
        })
        .handler("Untyped.none", PARAMS, new Handler<ParamsParams>() {
          @Override
          public void handle(ParamsParams message) throws Exception {
            untyped.none();
          }
        })
        .build();
  }

  /**
   * Makes a client of {@code Untyped}: its methods emit and call over a bus.
   *
   * @param emit the bus
   * @return the client
   */
  static Untyped untyped(Emit emit) {
    return new UntypedClient(emit);
  }

  /**
   * The members that {@code params} takes.
   *
   * @param id the member {@code id}
   * @param e_mail the member {@code e-mail}
   * @param hashCode_ the member {@code hashCode}
   */
  public record ParamsParams(String id, String e_mail, int hashCode_) {
  }

  private static final class UntypedClient implements Untyped {
    private final EventTopic<Map<String, Object>> typedTopic;

    private final EventTopic<ParamsParams> noneTopic;

    UntypedClient(Emit emit) {
      typedTopic = emit.topic(Event.of("typed", Codecs.MAP));
      noneTopic = emit.topic(PARAMS);
    }

    @Override
    public void typed(Map<String, Object> message) {
      typedTopic.emit(message);
    }

    @Override
    public void none() {
      noneTopic.emit();
    }
  }
}
