package shop;

import dev.emit.Binding;
import dev.emit.Event;
import dev.emit.codec.Codecs;
import dev.emit.handler.Handler;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The events and procedures of this package, and what binds their handlers.
 */
@Generated("dev.emit.processor.EmitProcessor")
public final class EmitRegistry {
  /**
   * The event {@code base.abstract}, handled by {@code Heir.abstractly}, {@code Sub.abstractly}.
   */
  public static final Event<Void> BASE_ABSTRACT = Event.of("base.abstract");

  /**
   * The event {@code base.many}, handled by {@code Heir.many}, {@code Sub.many}.
   */
  public static final Event<List<String>> BASE_MANY = Event.of("base.many", Codecs.list(Codecs.STRING));

  /**
   * The event {@code base.one}, handled by {@code Heir.one}, {@code Sub.one}.
   */
  public static final Event<String> BASE_ONE = Event.of("base.one", Codecs.STRING);

  /**
   * The event {@code base.overridden}, handled by {@code Heir.overridden}, {@code Sub.overridden}.
   */
  public static final Event<String> BASE_OVERRIDDEN = Event.of("base.overridden", Codecs.STRING);

  /**
   * The event {@code base.static}, handled by {@code Base.statically}.
   */
  public static final Event<Void> BASE_STATIC = Event.of("base.static");

  /**
   * The event {@code contracted}, handled by {@code Heir.contracted}, {@code Sub.contracted}.
   */
  public static final Event<Integer> CONTRACTED = Event.of("contracted", Codecs.INTEGER);

  /**
   * The event {@code contract.default}, handled by {@code Heir.byDefault}, {@code Sub.byDefault}.
   */
  public static final Event<Void> CONTRACT_DEFAULT = Event.of("contract.default");

  /**
   * The event {@code far}, handled by {@code FromFar.far}.
   */
  public static final Event<Void> FAR = Event.of("far");

  /**
   * The event {@code plain}, handled by {@code Plain.plain}.
   */
  public static final Event<Void> PLAIN = Event.of("plain");

  /**
   * The event {@code sub.renamed}, handled by {@code Heir.renamed}, {@code Sub.renamed}.
   */
  public static final Event<Void> SUB_RENAMED = Event.of("sub.renamed");

  private EmitRegistry() {
  }

  /**
   * Binds the static handlers of this package.
   *
   * @return what {@code Emit.register} takes
   */
  public static Binding bind() {
    return Binding.builder()
        .handler("Base.statically", BASE_STATIC, new Handler<Void>() {
          @Override
          public void handle(Void message) throws Exception {
            Base.statically();
          }
        })
        .build();
  }

  /**
   * Binds the handlers of {@code FromFar}.
   *
   * @param fromFar the object whose methods are called
   * @return what {@code Emit.register} takes
   */
  static Binding bind(FromFar fromFar) {
    return Binding.builder()
        .handler("FromFar.far", FAR, new Handler<Void>() {
          @Override
          public void handle(Void message) throws Exception {
            fromFar.far();
          }
        })
        .build();
  }

  /**
   * Binds the handlers of {@code Heir}.
   *
   * @param heir the object whose methods are called
   * @return what {@code Emit.register} takes
   */
  static Binding bind(Heir heir) {
    return Binding.builder()
        .handler("Heir.byDefault", CONTRACT_DEFAULT, new Handler<Void>() {
          @Override
          public void handle(Void message) throws Exception {
            heir.byDefault();
          }
        })
        .handler("Heir.one", BASE_ONE, new Handler<String>() {
          @Override
          public void handle(String message) throws Exception {
            heir.one(message);
          }
        })
        .handler("Heir.many", BASE_MANY, new Handler<List<String>>() {
          @Override
          public void handle(List<String> message) throws Exception {
            heir.many(message);
          }
        })
        .handler("Heir.overridden", BASE_OVERRIDDEN, new Handler<String>() {
          @Override
          public void handle(String message) throws Exception {
            heir.overridden(message);
          }
        })
        .handler("Heir.renamed", SUB_RENAMED, new Handler<Void>() {
          @Override
          public void handle(Void message) throws Exception {
            heir.renamed();
          }
        })
        .handler("Heir.abstractly", BASE_ABSTRACT, new Handler<Void>() {
          @Override
          public void handle(Void message) throws Exception {
            heir.abstractly();
          }
        })
        .handler("Heir.contracted", CONTRACTED, new Handler<Integer>() {
          @Override
          public void handle(Integer message) throws Exception {
            heir.contracted(message);
          }
        })
        .build();
  }

  /**
   * Binds the handlers of {@code Plain}.
   *
   * @param plain the object whose methods are called
   * @return what {@code Emit.register} takes
   */
  static Binding bind(Plain<?> plain) {
    return Binding.builder()
        .handler("Plain.plain", PLAIN, new Handler<Void>() {
          @Override
          public void handle(Void message) throws Exception {
            plain.plain();
          }
        })
        .build();
  }

  /**
   * Binds the handlers of {@code Sub}.
   *
   * @param sub the object whose methods are called
   * @return what {@code Emit.register} takes
   */
  static Binding bind(Sub sub) {
    return Binding.builder()
        .handler("Sub.byDefault", CONTRACT_DEFAULT, new Handler<Void>() {
          @Override
          public void handle(Void message) throws Exception {
            sub.byDefault();
          }
        })
        .handler("Sub.one", BASE_ONE, new Handler<String>() {
          @Override
          public void handle(String message) throws Exception {
            sub.one(message);
          }
        })
        .handler("Sub.many", BASE_MANY, new Handler<List<String>>() {
          @Override
          public void handle(List<String> message) throws Exception {
            sub.many(message);
          }
        })
        .handler("Sub.overridden", BASE_OVERRIDDEN, new Handler<String>() {
          @Override
          public void handle(String message) throws Exception {
            sub.overridden(message);
          }
        })
        .handler("Sub.renamed", SUB_RENAMED, new Handler<Void>() {
          @Override
          public void handle(Void message) throws Exception {
            sub.renamed();
          }
        })
        .handler("Sub.abstractly", BASE_ABSTRACT, new Handler<Void>() {
          @Override
          public void handle(Void message) throws Exception {
            sub.abstractly();
          }
        })
        .handler("Sub.contracted", CONTRACTED, new Handler<Integer>() {
          @Override
          public void handle(Integer message) throws Exception {
            sub.contracted(message);
          }
        })
        .build();
  }
}
