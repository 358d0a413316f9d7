package dev.emit.dispatch;

import dev.emit.codec.CodecException;
import dev.emit.engine.Message;
import dev.emit.error.Failure;
import dev.emit.error.OverloadException;

/**
 * Hands the messages of one event that an engine delivers to the event's handlers, each by its
 * lane, and reports what does not fit.
 *
 * <p>Messages arrive on any thread and take no lock here: they see the audience at one moment.
 */
final class Delivery implements Receiver {
  private final String event;
  private final Reports reports;
  private final TopicRules rules;

  /** Who gets them; replaced by the event's {@link Topic}. */
  volatile Audience<?> audience = Audience.NOBODY;

  Delivery(String event, Reports reports, TopicRules rules) {
    this.event = event;
    this.reports = reports;
    this.rules = rules;
  }

  @Override
  public long receive(Message message, boolean local) {
    if (!local && message.payload().length > rules.maxPayload()) {
      refuseTooLarge(message.payload().length);
      return 0;
    }
    long reached = 0;
    RuntimeException refused = null;
    for (Audience.Member<?, ?> member : audience.members) {
      try {
        reached += hand(member, message, local) ? 1 : 0;
      } catch (RuntimeException e) {
        refused = refused == null || e instanceof OverloadException ? e : refused;
      }
    }
    if (refused != null) {
      throw refused;
    }
    return reached;
  }

  /** Returns whether it reached the member, who may not be able to take it. */
  private <T, I> boolean hand(Audience.Member<T, I> member, Message message, boolean local) {
    Lane<I> lane = member.lane();
    if (local && !message.holds(member.codec())) {
      message.payload(); // What can't be encoded is the emitter's failure, not the handler's.
    }
    I item;
    try {
      item = member.item(message);
    } catch (RuntimeException | StackOverflowError e) { // A user's constructor may throw anything.
      reports.failed(
          new Failure(
              Failure.Kind.DECODE,
              event,
              lane.handler(),
              e,
              "A message of '" + event + "' does not fit " + lane.handler() + ": " + why(e)));
      lane.countUndecodable();
      return true;
    }
    CallerLane<I> caller = lane.caller();
    if (local && caller != null) {
      Throwable failure = caller.alone.callAndCount(item);
      if (failure != null && rules.callerFailuresToEmitter()) {
        throw Refusals.callerFailed(failure);
      }
      return true;
    }
    Lane.Offer offer = lane.offer(item, local ? rules.patienceNanos() : 0);
    if (offer == Lane.Offer.FULL) {
      refuseFull(lane, local);
    }
    return offer != Lane.Offer.CLOSED;
  }

  private static String why(Throwable e) {
    return e instanceof CodecException ? String.valueOf(e.getMessage()) : e.toString();
  }

  private void refuseFull(Lane<?> lane, boolean local) {
    if (local) {
      throw Refusals.overload(event, lane);
    }
    reports.failed(
        new Failure(
            Failure.Kind.DROPPED, event, lane.handler(), null, Refusals.fullLane(event, lane)));
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
    for (Audience.Member<?, ?> member : audience.members) {
      member.lane().countDropped();
    }
  }
}
