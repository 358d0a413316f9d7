package dev.emit;

import dev.emit.dispatch.Reports;
import dev.emit.engine.Gap;
import dev.emit.error.DeadLetter;
import dev.emit.error.Failure;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Writes failures and gaps to the log and hands them to the listener. Failures of one kind and
 * handler that follow each other are logged once in a while, with the number of those in between;
 * the listener gets each. Safe for threads.
 */
final class Reporter implements Reports {
  private static final long QUIET_NANOS = Duration.ofSeconds(5).toNanos();

  private final @Nullable EmitListener listener;
  private final Map<Source, Burst> bursts = new ConcurrentHashMap<>();

  Reporter(@Nullable EmitListener listener) {
    this.listener = listener;
  }

  @Override
  public void failed(Failure failure) {
    Source source = new Source(failure.kind(), failure.event(), failure.handler());
    long suppressed = bursts.computeIfAbsent(source, key -> new Burst()).next(System.nanoTime());
    if (suppressed >= 0) {
      String more = suppressed == 0 ? "" : " (" + suppressed + " more like it since the last time)";
      // A stack trace helps where the user's code failed; elsewhere the message says it all.
      Throwable trace = failure.kind() == Failure.Kind.HANDLER ? failure.cause() : null;
      Log.BUS.warn("{}{}", failure.message(), more, trace);
    }
    tell(to -> to.failed(failure), failure.message());
  }

  @Override
  public void gap(Gap gap) {
    Log.BUS.warn(
        "Messages may have been missed from {} to {}: {}", gap.from(), gap.to(), gap.reason());
    tell(to -> to.gap(gap), "a gap");
  }

  @Override
  public void deadLetter(DeadLetter letter) {
    tell(to -> to.deadLetter(letter), "a dead letter");
  }

  private void tell(Consumer<EmitListener> news, String what) {
    if (listener == null) {
      return;
    }
    try {
      news.accept(listener);
    } catch (RuntimeException | Error e) { // A lane or a reader must not end with it.
      Log.BUS.error("The listener failed while it was told of: {}", what, e);
    }
  }

  private record Source(Failure.Kind kind, @Nullable String event, @Nullable String handler) {}

  /** Failures from one source; guarded by its monitor. */
  private static final class Burst {
    private boolean begun;
    private long lastLogged;
    private long suppressed;

    /** Returns how many were not logged before this one, or -1 if this one is not to be either. */
    synchronized long next(long now) {
      if (begun && now - lastLogged < QUIET_NANOS) {
        suppressed++;
        return -1;
      }
      long before = suppressed;
      begun = true;
      lastLogged = now;
      suppressed = 0;
      return before;
    }
  }
}
