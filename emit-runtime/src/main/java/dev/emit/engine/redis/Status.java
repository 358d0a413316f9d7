package dev.emit.engine.redis;

import dev.emit.engine.EngineHealth.State;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether one of the two connections is there.
 *
 * @param state whether it is
 * @param since since when
 * @param reason why it is not, or null
 */
record Status(State state, Instant since, @Nullable String reason) {
  static Status connected(Instant since) {
    return new Status(State.CONNECTED, since, null);
  }

  /** The state of both: the worse of the two, and of equal ones the one that made it so. */
  static Status of(Status one, Status other) {
    if (one.state != other.state) {
      return one.state.compareTo(other.state) > 0 ? one : other;
    }
    boolean later = one.since.isAfter(other.since);
    return later == (one.state == State.CONNECTED) ? one : other;
  }
}
