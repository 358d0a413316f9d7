package shop;

import dev.emit.Binding;
import dev.emit.Emit;
import dev.emit.EventTopic;
import dev.emit.codec.Codecs;
import dev.emit.handler.Handler;
import javax.annotation.processing.Generated;

/**
 * The events and procedures of this package, and what binds their handlers.
 */
@Generated("dev.emit.processor.EmitProcessor")
public final class EmitRegistry {
  /**
   * The event {@code event}, handled by {@code Message.event}.
   */
  static final dev.emit.Event<Event> EVENT = dev.emit.Event.of("event", EventEmitCodec.INSTANCE);

  /**
   * The event {@code orderPlaced}, handled by {@code Message.RPCServer.order}.
   */
  public static final dev.emit.Event<String> ORDER_PLACED = dev.emit.Event.of("orderPlaced", Codecs.STRING);

  /**
   * The event {@code overloaded.none}, handled by {@code Message.overloaded}.
   */
  public static final dev.emit.Event<Void> OVERLOADED_NONE = dev.emit.Event.of("overloaded.none");

  /**
   * The event {@code overloaded.shape}, handled by {@code Message.overloaded}.
   */
  static final dev.emit.Event<Shape> OVERLOADED_SHAPE = dev.emit.Event.of("overloaded.shape", ShapeEmitCodec.INSTANCE);

  /**
   * The event {@code overloaded.text}, handled by {@code Message.overloaded}.
   */
  public static final dev.emit.Event<String> OVERLOADED_TEXT = dev.emit.Event.of("overloaded.text", Codecs.STRING);

  /**
   * The event {@code shape}, handled by {@code Message.shape}.
   */
  static final dev.emit.Event<Shape> SHAPE = dev.emit.Event.of("shape", ShapeEmitCodec.INSTANCE);

  /**
   * The event {@code 2fa}, handled by {@code Message.RPCServer.digits}.
   */
  public static final dev.emit.Event<Void> _2FA = dev.emit.Event.of("2fa");

  /**
   * The event <code>&#43;</code>, handled by {@code Message.plus}.
   */
  static final dev.emit.Event<Message.Members> __ = dev.emit.Event.of("+", Message_MembersEmitCodec.INSTANCE);

  /**
   * The event <code>&#42;/ &#36;&#123;x&#125; &#64;param &#123;</code>, handled by {@code Message.Default.odd}.
   */
  public static final dev.emit.Event<String> _____X___PARAM__ = dev.emit.Event.of("*/ ${x} @param {", Codecs.STRING);

  private EmitRegistry() {
  }

  /**
   * Binds the handlers of {@code Message}.
   *
   * @param message_ the object whose methods are called
   * @return what {@code Emit.register} takes
   */
  static Binding bind(Message message_) {
    return Binding.builder()
        .handler("Message.plus", __, new Handler<Message.Members>() {
          @Override
          public void handle(Message.Members message) throws Exception {
            message_.plus(message);
          }
        })
        .handler("Message.shape", SHAPE, new Handler<Shape>() {
          @Override
          public void handle(Shape message) throws Exception {
            message_.shape(message);
          }
        })
        .handler("Message.overloaded", OVERLOADED_SHAPE, new Handler<Shape>() {
          @Override
          public void handle(Shape message) throws Exception {
            message_.overloaded(message);
          }
        })
        .handler("Message.overloaded", OVERLOADED_TEXT, new Handler<String>() {
          @Override
          public void handle(String message) throws Exception {
            message_.overloaded(message);
          }
        })
        .handler("Message.overloaded", OVERLOADED_NONE, new Handler<Void>() {
          @Override
          public void handle(Void message) throws Exception {
            message_.overloaded();
          }
        })
        .handler("Message.event", EVENT, new Handler<Event>() {
          @Override
          public void handle(Event message) throws Exception {
            message_.event(message);
          }
        })
        .build();
  }

  /**
   * Binds the handlers of {@code Message.Default}.
   *
   * @param default_ the object whose methods are called
   * @return what {@code Emit.register} takes
   */
  static Binding bind(Message.Default default_) {
    return Binding.builder()
        .handler("Message.Default.odd", _____X___PARAM__, new Handler<String>() {
          @Override
          public void handle(String message) throws Exception {
            default_.odd(message);
          }
        })
        .build();
  }

  /**
   * Binds the handlers of {@code Message.RPCServer}.
   *
   * @param rpcServer the object whose methods are called
   * @return what {@code Emit.register} takes
   */
  static Binding bind(Message.RPCServer rpcServer) {
    return Binding.builder()
        .handler("Message.RPCServer.order", ORDER_PLACED, new Handler<String>() {
          @Override
          public void handle(String message) throws Exception {
            rpcServer.order(message);
          }
        })
        .handler("Message.RPCServer.digits", _2FA, new Handler<Void>() {
          @Override
          public void handle(Void message) throws Exception {
            rpcServer.digits();
          }
        })
        .build();
  }

  /**
   * Makes a client of {@code Message.RPCServer}: its methods emit and call over a bus.
   *
   * @param emit the bus
   * @return the client
   */
  static Message.RPCServer rpcServer(Emit emit) {
    return new Message_RPCServerClient(emit);
  }

  private static final class Message_RPCServerClient implements Message.RPCServer {
    private final EventTopic<String> orderTopic;

    private final EventTopic<Void> digitsTopic;

    Message_RPCServerClient(Emit emit) {
      orderTopic = emit.topic(ORDER_PLACED);
      digitsTopic = emit.topic(_2FA);
    }

    @Override
    public void order(String order) {
      orderTopic.emit(order);
    }

    @Override
    public void digits() {
      digitsTopic.emit();
    }
  }
}
