package dev.emit.dispatch;

import dev.emit.codec.Codec;
import dev.emit.codec.CodecException;
import dev.emit.engine.Engine;
import dev.emit.engine.Message;
import dev.emit.error.Failure;
import dev.emit.error.NotRunningException;
import dev.emit.error.OverloadException;
import dev.emit.error.PublishException;
import dev.emit.interceptor.Outgoing;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/**
 * One event on one bus: the lanes of those who handle it, and the counts of those who emit it.
 *
 * <p>Messages arrive on any thread and take no lock here. Lanes are added and removed under this
 * object's monitor.
 */
public final class Topic implements Receiver {
  private final String event;
  private final String channel;
  private final Dispatcher dispatcher;
  private final Outlet outlet;
  private final Reports reports;
  private final TopicRules rules;
  private final @Nullable Interceptors interceptors;
  private final List<Target<?, ?>> targets = new CopyOnWriteArrayList<>();

  private final LongAdder emitted = new LongAdder();
  private final LongAdder published = new LongAdder();
  private final LongAdder failed = new LongAdder();
  private final LongAdder dropped = new LongAdder();

  /**
   * Creates the topic of an event that nobody handles yet.
   *
   * @param event the event's name
   * @param channel its name on the wire
   * @param dispatcher subscribes to the channel while there are lanes
   * @param outlet where messages go
   * @param reports told of what can't be published, decoded or enqueued
   * @param rules what the bus's settings say of topics
   * @param interceptors what stands around each emit, or null for nothing
   */
  Topic(
      String event,
      String channel,
      Dispatcher dispatcher,
      Outlet outlet,
      Reports reports,
      TopicRules rules,
      @Nullable Interceptors interceptors) {
    this.event = event;
    this.channel = channel;
    this.dispatcher = dispatcher;
    this.outlet = outlet;
    this.reports = reports;
    this.rules = rules;
    this.interceptors = interceptors;
  }

  /** The event's name. */
  public String event() {
    return event;
  }

  /** The event's name on the wire. */
  public String channel() {
    return channel;
  }

  /** The lanes, in the order in which they were added. */
  public List<Lane<?>> lanes() {
    return targets.stream().<Lane<?>>map(Target::lane).toList();
  }

  /**
   * Adds a lane.
   *
   * @param codec makes a message into what the lane's task takes
   * @param lane the lane
   */
  public <T> void add(Codec<T> codec, Lane<T> lane) {
    add(new Target<>(codec, lane, (message, value) -> value));
  }

  /**
   * Adds a lane whose task takes each message with its context.
   *
   * @param codec makes a message into what is carried
   * @param lane the lane
   */
  public <T> void addCarrying(Codec<T> codec, Lane<Carried<T>> lane) {
    add(new Target<>(codec, lane, (message, value) -> new Carried<>(value, message.context())));
  }

  private synchronized void add(Target<?, ?> target) {
    boolean first = targets.isEmpty();
    targets.add(target);
    if (first) {
      dispatcher.attach(channel, this);
    }
  }

  /** Removes a lane, and closes it. Does nothing if it was removed already. */
  public synchronized void remove(Lane<?> lane) {
    boolean removed = targets.removeIf(target -> target.lane() == lane);
    if (removed && targets.isEmpty()) {
      dispatcher.detach(channel);
    }
    lane.close();
  }

  /** When the engine delivers this event's messages. */
  public CompletionStage<Void> ready() {
    return dispatcher.ready(channel);
  }

  /**
   * Publishes a message: counts it, and reports and counts its failure. Called by any thread, which
   * may be held up as long as {@link TopicRules#patienceNanos} by a full lane.
   *
   * @param codec how the message is encoded, when it must be
   * @param message the message, or null for none
   * @return complete when the engine has taken the message
   */
  public <T> CompletionStage<Void> publish(Codec<T> codec, @Nullable T message) {
    return interceptors == null
        ? publish(codec, message, Map.of())
        : intercept(interceptors, codec, message);
  }

  private <T> CompletionStage<Void> intercept(
      Interceptors around, Codec<T> codec, @Nullable T message) {
    Outgoing out = new Outgoing(event, message, new HashMap<>());
    AtomicBoolean published = new AtomicBoolean();
    Throwable refused;
    try {
      CompletionStage<Void> stage =
          around.emit(
              out,
              () -> {
                published.set(true);
                return publish(codec, message, out.context());
              });
      if (published.get()) {
        return stage;
      }
      refused = new PublishException("An interceptor kept '" + event + "' back.");
    } catch (Throwable e) { // Emitting throws nothing.
      refused = e;
    }
    if (!published.get()) {
      emitted.increment();
      unpublished(refused);
    }
    return CompletableFuture.failedFuture(refused);
  }

  private <T> CompletionStage<Void> publish(
      Codec<T> codec, @Nullable T message, Map<String, String> context) {
    emitted.increment();
    Engine engine = outlet.engine();
    if (engine == null) {
      return CompletableFuture.failedFuture(
          unpublished(
              new NotRunningException(
                  "The bus is not running; call start() before emitting '" + event + "'.")));
    }
    CompletableFuture<Void> taken = new CompletableFuture<>();
    engine
        .publish(Message.of(channel, codec, message).with(context))
        .whenComplete(
            (receivers, error) -> {
              if (error == null) {
                published.increment();
              } else {
                unpublished(error);
              }
              outlet.workers().complete(taken, null, error, 0);
            });
    return taken;
  }

  private Throwable unpublished(Throwable error) {
    boolean isDrop = rules.dropWhenFull() && error instanceof OverloadException;
    (isDrop ? dropped : failed).increment();
    reports.failed(
        new Failure(
            isDrop ? Failure.Kind.DROPPED : Failure.Kind.EMIT,
            event,
            null,
            error,
            "'" + event + "' was not emitted: " + error.getMessage()));
    return error;
  }

  @Override
  public long receive(Message message, boolean local) {
    if (!local && message.payload().length > rules.maxPayload()) {
      refuseTooLarge(message.payload().length);
      return 0;
    }
    long taken = 0;
    RuntimeException refused = null;
    for (Target<?, ?> target : targets) {
      try {
        taken += hand(target, message, local) ? 1 : 0;
      } catch (RuntimeException e) {
        refused = e;
      }
    }
    if (refused != null) {
      throw refused;
    }
    return taken;
  }

  @SuppressWarnings("NullAway") // A message that is null reaches its handler as null.
  private <T, I> boolean hand(Target<T, I> target, Message message, boolean local) {
    Lane<I> lane = target.lane();
    if (local && !message.holds(target.codec())) {
      message.payload(); // What can't be encoded is the emitter's failure, not the handler's.
    }
    I item;
    try {
      item = target.intake().item(message, message.as(target.codec()));
    } catch (RuntimeException | StackOverflowError e) { // A user's constructor may throw anything.
      reports.failed(
          new Failure(
              Failure.Kind.DECODE,
              event,
              lane.handler(),
              e,
              "A message of '" + event + "' does not fit " + lane.handler() + ": " + why(e)));
      lane.countUndecodable();
      return false;
    }
    boolean wait = local && !Lane.isHandlerThread();
    Lane.Offer offer = lane.offer(item, wait ? rules.patienceNanos() : 0);
    if (offer == Lane.Offer.FULL) {
      refuseFull(lane, local);
    }
    return offer == Lane.Offer.TAKEN;
  }

  private static String why(Throwable e) {
    return e instanceof CodecException ? String.valueOf(e.getMessage()) : e.toString();
  }

  private void refuseFull(Lane<?> lane, boolean local) {
    String message =
        "The lane of " + lane.handler() + " is full; a message of '" + event + "' was dropped";
    if (local) {
      throw new OverloadException(
          message + ". Emit more slowly, or give the bus a larger laneCapacity.");
    }
    reports.failed(new Failure(Failure.Kind.DROPPED, event, lane.handler(), null, message));
  }

  private void refuseTooLarge(int length) {
    reports.failed(
        new Failure(
            Failure.Kind.DECODE,
            event,
            null,
            null,
            "A payload of "
                + length
                + " bytes for '"
                + event
                + "' was dropped: at most "
                + rules.maxPayload()
                + " are let in (maxPayload)"));
    for (Lane<?> lane : lanes()) {
      lane.countDropped();
    }
  }

  /** How many messages were emitted here. */
  public long emitted() {
    return emitted.sum();
  }

  /** How many of them the engine took. */
  public long published() {
    return published.sum();
  }

  /** How many of them it did not take. */
  public long failed() {
    return failed.sum();
  }

  /** How many of them were given up. */
  public long dropped() {
    return dropped.sum();
  }

  /**
   * A lane, and what makes its items.
   *
   * @param codec makes a message into an object
   * @param intake makes the object into an item
   */
  private record Target<T, I>(Codec<T> codec, Lane<I> lane, Intake<T, I> intake) {}

  private interface Intake<T, I> {
    I item(Message message, T value);
  }
}
