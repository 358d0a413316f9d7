package dev.emit.dispatch;

import dev.emit.codec.Codec;
import dev.emit.engine.Engine;
import dev.emit.engine.Message;
import dev.emit.error.Failure;
import dev.emit.error.OverloadException;
import dev.emit.interceptor.Outgoing;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * One event on one bus: the lanes of those who handle it, and the counts of those who emit it.
 *
 * <p>Messages are emitted on any thread and take no lock here: they see the audience at one moment.
 * It is replaced under this object's monitor.
 *
 * <p>Where the engine would do nothing but deliver, and all handlers take what is emitted as it is,
 * a message goes from the emitter to the handlers straight; what differs goes as a {@link Message},
 * which knows both its forms.
 */
public final class Topic extends DirectTopic {
  private final String event;
  private final String channel;
  private final Dispatcher dispatcher;
  private final Outlet outlet;
  private final Reports reports;
  private final @Nullable Interceptors interceptors;
  private final TopicTally tally = new TopicTally(handed);

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
    super(new Delivery(event, reports, rules), rules);
    this.event = event;
    this.channel = channel;
    this.dispatcher = dispatcher;
    this.outlet = outlet;
    this.reports = reports;
    this.interceptors = interceptors;
  }

  /** The event's name. */
  public String event() {
    return event;
  }

  /** What became of the messages that were emitted here. */
  public TopicCounts counts() {
    return tally.counts();
  }

  /**
   * Adds a lane.
   *
   * @param codec makes a message into what the lane's task takes
   * @param lane the lane
   */
  public <T> void add(Codec<T> codec, Lane<T> lane) {
    add(new Audience.Member<T, T>(codec, lane, null));
  }

  /**
   * Adds a lane whose task takes each message with its context.
   *
   * @param codec makes a message into what is carried
   * @param lane the lane
   */
  public <T> void addCarrying(Codec<T> codec, Lane<Carried<T>> lane) {
    add(
        new Audience.Member<>(
            codec, lane, (message, value) -> new Carried<>(value, message.context())));
  }

  private synchronized void add(Audience.Member<?, ?> member) {
    Audience<?> before = delivery.audience;
    delivery.audience = before.with(member);
    refresh();
    if (before.isEmpty()) {
      dispatcher.attach(channel, delivery);
    }
  }

  /** Removes a lane, and closes it. Does nothing if it was removed already. */
  public synchronized void remove(Lane<?> lane) {
    Audience<?> before = delivery.audience;
    Audience<?> left = before.without(lane);
    delivery.audience = left;
    refresh();
    if (left.isEmpty() && !before.isEmpty()) {
      dispatcher.detach(channel);
    }
    lane.close();
  }

  /** Looks again at how messages go, after the outlet was opened or closed. */
  synchronized void refresh() {
    handTo(outlet.isDirect() && interceptors == null ? delivery.audience : null);
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
    CompletionStage<Void> taken = tryHand(codec, message);
    return taken == null ? publishOtherwise(codec, message) : taken;
  }

  private <T> CompletionStage<Void> publishOtherwise(Codec<T> codec, @Nullable T message) {
    return interceptors == null
        ? send(codec, message, Map.of())
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
                return send(codec, message, out.context());
              });
      if (published.get()) {
        return stage;
      }
      refused = Refusals.keptBack(event);
    } catch (Throwable e) { // Emitting throws nothing.
      refused = e;
    }
    if (!published.get()) {
      tally.sent().emitted.increment();
      unpublished(refused);
    }
    return CompletableFuture.failedFuture(refused);
  }

  @Override
  Throwable refused(Lane<?> full) {
    tally.sent().emitted.increment();
    return unpublished(Refusals.overload(event, full));
  }

  private <T> CompletionStage<Void> send(
      Codec<T> codec, @Nullable T message, Map<String, String> context) {
    tally.sent().emitted.increment();
    Engine engine = outlet.engine();
    if (engine == null) {
      return CompletableFuture.failedFuture(unpublished(Refusals.notRunning(event)));
    }
    CompletionStage<Long> published =
        engine.publish(Message.of(channel, codec, message).with(context));
    CompletableFuture<Void> taken = new CompletableFuture<>();
    published.whenComplete(
        (receivers, error) ->
            outlet
                .workers()
                .complete(taken, null, error == null ? sent(receivers) : unsent(error), 0));
    return taken;
  }

  /**
   * Counts a message that the engine took, and returns why it is an error nevertheless, or null.
   */
  private @Nullable Throwable sent(long receivers) {
    if (receivers == 0) {
      if (rules.failUnheard()) {
        return unpublished(Refusals.unheard(event));
      }
      tally.sent().unheard.increment();
    }
    tally.sent().published.increment();
    return null;
  }

  private Throwable unsent(Throwable error) {
    Throwable cause = Causes.of(error);
    if (cause instanceof CallerFailedException failed) {
      tally.sent().published.increment();
      return failed.handlersFailure();
    }
    return unpublished(cause);
  }

  private Throwable unpublished(Throwable error) {
    boolean isDrop = rules.dropWhenFull() && error instanceof OverloadException;
    reports.failed(
        new Failure(
            isDrop ? Failure.Kind.DROPPED : Failure.Kind.EMIT,
            event,
            null,
            error,
            "'" + event + "' was not emitted: " + error.getMessage()));
    (isDrop ? tally.sent().dropped : tally.sent().failed).increment();
    return error;
  }
}
