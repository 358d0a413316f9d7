package dev.emit.soak;

import static org.assertj.core.api.Assertions.assertThat;

import dev.emit.error.NoResponderException;
import dev.emit.error.OutcomeUnknownException;
import dev.emit.error.PublishException;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** The calls that were made, how often each was executed, and how each has ended. */
final class Calls {
  private final AtomicInteger made = new AtomicInteger();
  private final AtomicInteger answered = new AtomicInteger();
  private final Map<Integer, Integer> executed = new ConcurrentHashMap<>();
  private final Map<Integer, String> ends = new ConcurrentHashMap<>();
  private final Queue<String> wrong = new ConcurrentLinkedQueue<>();

  int next() {
    return made.getAndIncrement();
  }

  int execute(int number) {
    executed.merge(number, 1, Integer::sum);
    return 2 * number;
  }

  void ended(int number, @Nullable Integer reply, @Nullable Throwable error) {
    String end = error == null ? "reply" : error.getClass().getSimpleName();
    if (ends.put(number, end) != null) {
      wrong.add(number + " has ended twice");
    }
    if (error == null) {
      answered.incrementAndGet();
      if (reply == null || reply != 2 * number || !executed.containsKey(number)) {
        wrong.add(number + " got " + reply);
      }
    }
    boolean sent = !(error instanceof PublishException) || error instanceof OutcomeUnknownException;
    if ((!sent || error instanceof NoResponderException) && executed.containsKey(number)) {
      wrong.add(number + " was executed, though it ended as " + error);
    }
  }

  int made() {
    return made.get();
  }

  int answered() {
    return answered.get();
  }

  boolean haveEnded() {
    return ends.size() == made.get();
  }

  void check() {
    executed.forEach(
        (number, times) -> {
          if (times > 1) {
            wrong.add(number + " was executed " + times + " times");
          }
        });
    assertThat(wrong).as("calls").isEmpty();
    assertThat(ends).hasSize(made.get());
  }
}
