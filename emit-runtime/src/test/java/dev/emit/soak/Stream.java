package dev.emit.soak;

import static org.assertj.core.api.Assertions.assertThat;

import dev.emit.engine.Gap;
import dev.emit.error.OutcomeUnknownException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one emitter has emitted of one event, in order, what it was told of each message, and what
 * the handler has seen. Safe for threads.
 */
final class Stream {
  private enum Outcome {
    PENDING,
    ACKNOWLEDGED,
    UNKNOWN,
    NOT_SENT
  }

  private static final class Sent {
    final long from = System.currentTimeMillis();
    long to = Long.MAX_VALUE;
    Outcome outcome = Outcome.PENDING;
  }

  private final String name;
  private final List<Sent> sent = new ArrayList<>();
  private final BitSet handled = new BitSet();
  private final List<String> wrong = new ArrayList<>();
  private int last = -1;

  Stream(String name) {
    this.name = name;
  }

  /** Notes that a message is about to be emitted, and answers its number. */
  synchronized int next() {
    sent.add(new Sent());
    return sent.size() - 1;
  }

  /** Notes what the emitter was told. */
  synchronized void ended(int number, @Nullable Throwable error) {
    Sent message = sent.get(number);
    if (message.outcome != Outcome.PENDING) {
      wrong.add(number + " has ended twice");
    }
    message.to = System.currentTimeMillis();
    message.outcome =
        error == null
            ? Outcome.ACKNOWLEDGED
            : error instanceof OutcomeUnknownException ? Outcome.UNKNOWN : Outcome.NOT_SENT;
  }

  /** Notes that the handler has seen a message. */
  synchronized void handled(int number) {
    if (number >= sent.size()) {
      wrong.add(number + " was handled and never sent");
    }
    if (number <= last) {
      wrong.add(number + " was handled after " + last);
    }
    last = number;
    handled.set(number);
  }

  synchronized int count() {
    return sent.size();
  }

  synchronized int handledCount() {
    return handled.cardinality();
  }

  synchronized int acknowledged() {
    return count(Outcome.ACKNOWLEDGED);
  }

  synchronized int unknown() {
    return count(Outcome.UNKNOWN);
  }

  synchronized int notSent() {
    return count(Outcome.NOT_SENT);
  }

  private int count(Outcome outcome) {
    return (int) sent.stream().filter(message -> message.outcome == outcome).count();
  }

  /** Holds the history against what is promised, and answers how many a gap has swallowed. */
  synchronized int check(List<Gap> gaps) {
    int missed = 0;
    for (int i = 0; i < sent.size(); i++) {
      Sent message = sent.get(i);
      if (message.outcome == Outcome.PENDING) {
        wrong.add(i + " has not ended");
      }
      if (message.outcome == Outcome.NOT_SENT && handled.get(i)) {
        wrong.add(i + " was handled, though it was reported as not sent");
      }
      if (message.outcome == Outcome.ACKNOWLEDGED && !handled.get(i)) {
        missed++;
        if (gaps.stream().noneMatch(gap -> overlaps(gap, message))) {
          wrong.add(i + " was acknowledged and not handled, outside of every gap");
        }
      }
    }
    assertThat(wrong).as(name).isEmpty();
    return missed;
  }

  private static boolean overlaps(Gap gap, Sent message) {
    return !gap.from().isAfter(Instant.ofEpochMilli(message.to + 1))
        && !gap.to().isBefore(Instant.ofEpochMilli(message.from));
  }
}
