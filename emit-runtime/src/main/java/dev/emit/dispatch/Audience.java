package dev.emit.dispatch;

import dev.emit.codec.Codec;
import dev.emit.engine.Message;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Those who handle an event, at one moment. A value that does not change.
 *
 * @param <T> the type that all of them take, if there is one
 */
final class Audience<T> {
  static final Audience<?> NOBODY = new Audience<>(List.of());

  /**
   * One who handles it.
   *
   * @param codec makes a message into an object
   * @param lane its lane
   * @param intake makes the object into an item, or null if it is one
   */
  record Member<T, I>(Codec<T> codec, Lane<I> lane, @Nullable Intake<T, I> intake) {
    boolean isPlain() {
      return intake == null;
    }

    @SuppressWarnings({"unchecked", "NullAway"}) // A plain lane takes the objects; one may be null.
    I item(Message message) {
      T value = message.as(codec);
      return intake == null ? (I) value : intake.item(message, value);
    }
  }

  /** Makes an object into a lane's item. */
  @FunctionalInterface
  interface Intake<T, I> {
    I item(Message message, T value);
  }

  /** All, in the order in which they get a message that comes alone. */
  final List<Member<?, ?>> members;

  /** The codec of all, or null if they differ, take more than the message, or there are none. */
  final @Nullable Codec<?> codec;

  /** Those who run on the emitting thread, or null if there are none. */
  final @Nullable Callers<T> callers;

  /** The one of these, if there is nobody else; or null. */
  final @Nullable CallerLane<T> only;

  /** The lanes of the others. */
  final Lane<T>[] lanes;

  @SuppressWarnings({"unchecked", "rawtypes"}) // The lanes are used only if all are of one codec.
  private Audience(List<Member<?, ?>> registered) {
    List<CallerLane<T>> calling = new ArrayList<>();
    List<Member<?, ?>> queued = new ArrayList<>();
    for (Member<?, ?> member : registered) {
      CallerLane<?> caller = member.lane().caller();
      if (caller == null) {
        queued.add(member);
      } else {
        calling.add((CallerLane<T>) caller);
      }
    }
    callers = calling.isEmpty() ? null : new Callers<>(calling);
    only = callers == null || !queued.isEmpty() ? null : callers.only();
    codec = codecOfAll(registered);
    lanes = new Lane[queued.size()];
    for (int i = 0; i < lanes.length; i++) {
      lanes[i] = (Lane<T>) queued.get(i).lane();
    }
    members = registered;
  }

  private static @Nullable Codec<?> codecOfAll(List<Member<?, ?>> members) {
    Codec<?> first = members.isEmpty() ? null : members.get(0).codec();
    for (Member<?, ?> member : members) {
      if (!member.isPlain() || member.codec() != first) {
        return null;
      }
    }
    return first;
  }

  /** Counts a call of each that runs on the emitting thread. */
  void countCalls() {
    if (callers != null) {
      callers.increment();
    }
  }

  boolean isEmpty() {
    return members.isEmpty();
  }

  Audience<?> with(Member<?, ?> member) {
    List<Member<?, ?>> all = new ArrayList<>(members);
    all.add(placeOf(member), member);
    return new Audience<>(List.copyOf(all));
  }

  /** Those who run on the emitting thread come first, the higher priority before the lower. */
  private int placeOf(Member<?, ?> added) {
    int place = 0;
    while (place < members.size() && rank(members.get(place)) <= rank(added)) {
      place++;
    }
    return place;
  }

  private static long rank(Member<?, ?> member) {
    CallerLane<?> caller = member.lane().caller();
    return caller == null ? Long.MAX_VALUE : -(long) caller.priority;
  }

  Audience<?> without(Lane<?> lane) {
    return new Audience<>(members.stream().filter(m -> m.lane() != lane).toList());
  }
}
