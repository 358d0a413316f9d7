package dev.emit.dispatch;

import dev.emit.error.NotRunningException;
import dev.emit.error.OverloadException;
import dev.emit.error.PublishException;
import dev.emit.error.UnheardException;

/**
 * What an emit fails with. Apart from what throws it, so that the exceptions' classes are loaded
 * when the first emit fails.
 */
final class Refusals {
  private Refusals() {}

  static RuntimeException notRunning(String event) {
    return new NotRunningException(
        "The bus is not running; call start() before emitting '" + event + "'.");
  }

  static RuntimeException keptBack(String event) {
    return new PublishException("An interceptor kept '" + event + "' back.");
  }

  static RuntimeException unheard(String event) {
    return new UnheardException("'" + event + "' reached nobody: nobody handles it.");
  }

  static RuntimeException overload(String event, Lane<?> full) {
    return new OverloadException(
        fullLane(event, full) + ". Emit more slowly, or give the bus a larger laneCapacity.");
  }

  /** Says that a lane has no place for a message. */
  static String fullLane(String event, Lane<?> full) {
    return "The lane of " + full.handler() + " is full; a message of '" + event + "' was dropped";
  }

  /** What a handler on the emitting thread failed with, on its way through an engine. */
  static RuntimeException callerFailed(Throwable failure) {
    return new CallerFailedException(failure);
  }
}
