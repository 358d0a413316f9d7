package dev.emit.stress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;

/**
 * Sees what a handler sees: how many numbers it has at once, and whether each emitter's come in
 * order. Safe for threads, and does not order those that call it: the places are written without a
 * lock, so that a lane which lets two threads in is found out.
 */
final class Witness {
  final AtomicInteger handled = new AtomicInteger();
  private final AtomicInteger inside = new AtomicInteger();
  private final AtomicInteger most = new AtomicInteger();
  private final AtomicInteger disordered = new AtomicInteger();
  private final AtomicIntegerArray last = new AtomicIntegerArray(Load.EMITTERS);
  private final Map<Object, AtomicInteger> insideOfKey = new ConcurrentHashMap<>();
  private final AtomicInteger mostOfKey = new AtomicInteger();

  Witness() {
    for (int i = 0; i < Load.EMITTERS; i++) {
      last.set(i, -1);
    }
  }

  void begin(Object key) {
    max(most, inside.incrementAndGet());
    max(mostOfKey, ofKey(key).incrementAndGet());
  }

  void see(long number) {
    int emitter = Load.emitterOf(number);
    int place = Load.placeOf(number);
    if (place <= last.getPlain(emitter)) {
      disordered.incrementAndGet();
    }
    last.setPlain(emitter, place);
    handled.incrementAndGet();
  }

  void end(Object key) {
    ofKey(key).decrementAndGet();
    inside.decrementAndGet();
  }

  /** Sees one number, with nothing in between. */
  void handle(long number) {
    begin("");
    see(number);
    end("");
  }

  private AtomicInteger ofKey(Object key) {
    return insideOfKey.computeIfAbsent(key, any -> new AtomicInteger());
  }

  private static void max(AtomicInteger max, int value) {
    max.accumulateAndGet(value, Math::max);
  }

  /** Returns the place of the last number of an emitter. */
  int last(int emitter) {
    return last.get(emitter);
  }

  void assertOrder() {
    assertThat(disordered).hasValue(0);
  }

  void assertAtMost(int atOnce) {
    assertThat(most.get()).isLessThanOrEqualTo(atOnce);
  }

  void assertOneOfAKeyAtOnce() {
    assertThat(mostOfKey).hasValue(1);
  }
}
