package dev.emit.engine.redis;

import dev.emit.engine.Gap;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Subscriptions that are lost for the time being, by what broke them: all that one reason broke are
 * one gap, which ends when the last of them is back. Not safe for threads.
 */
final class Absences {
  private final Map<String, Absence> absences = new HashMap<>();

  /** The subscriptions that one reason broke. */
  static final class Absence {
    private final String reason;
    private Instant from;
    private int missing;
    private boolean returned;

    private Absence(String reason, Instant from) {
      this.reason = reason;
      this.from = from;
    }
  }

  /** Notes that a subscription is lost. */
  Absence begin(String reason, Instant from) {
    Absence absence = absences.computeIfAbsent(reason, key -> new Absence(key, from));
    absence.missing++;
    if (from.isBefore(absence.from)) {
      absence.from = from;
    }
    return absence;
  }

  /**
   * Notes that a subscription is back.
   *
   * @return the gap that has ended with it, or null
   */
  @Nullable Gap back(Absence absence, Instant to) {
    absence.returned = true;
    return end(absence, to);
  }

  /**
   * Notes that a subscription is not wanted any more.
   *
   * @return the gap that has ended with it, or null
   */
  @Nullable Gap unwanted(Absence absence, Instant to) {
    return end(absence, to);
  }

  private @Nullable Gap end(Absence absence, Instant to) {
    if (--absence.missing > 0) {
      return null;
    }
    absences.remove(absence.reason, absence);
    // The host's clock may have been set back meanwhile.
    Instant from = absence.from.isAfter(to) ? to : absence.from;
    return absence.returned ? new Gap(from, to, absence.reason) : null;
  }
}
