package dev.emit.engine;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How an engine's connection is, at one moment.
 *
 * @param state whether it is connected
 * @param since since when, by this host's clock
 * @param reason why it is not connected, or null when it is
 * @param lastReceived when the transport last gave a sign of life (a message, a heartbeat, an
 *     answer), or null where there is no connection to give one
 * @param roundTrip how long the last ping took, or null where there is none
 * @param unanswered how many messages were published and not answered yet
 * @param unansweredBytes how many bytes of payload these have
 */
public record EngineHealth(
    State state,
    Instant since,
    @Nullable String reason,
    @Nullable Instant lastReceived,
    @Nullable Duration roundTrip,
    int unanswered,
    long unansweredBytes) {

  /** Whether an engine is connected. */
  public enum State {
    /** Messages are published and received. */
    CONNECTED,
    /** A connection was lost, and the engine tries to get it back. */
    RECONNECTING,
    /** A connection was lost, and the engine does not try any more. */
    GIVEN_UP,
    /** The engine is not started. */
    STOPPED
  }

  /**
   * The health of an engine without a connection.
   *
   * @param state whether it runs
   * @param since since when
   * @return the health, without what only a connection has
   */
  public static EngineHealth of(State state, Instant since) {
    return new EngineHealth(state, since, null, null, null, 0, 0);
  }
}
