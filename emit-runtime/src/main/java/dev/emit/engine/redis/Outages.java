package dev.emit.engine.redis;

import dev.emit.engine.EngineContext;
import dev.emit.engine.EngineHealth.State;
import dev.emit.engine.Gap;
import dev.emit.error.Failure;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The losses of a subscribed connection: an outage lasts from the loss until all channels are
 * confirmed again, over as many attempts as that takes, and is told as one gap. Confined to the
 * reader, but for the status.
 */
final class Outages {
  private static final Logger log = LoggerFactory.getLogger(RedisEngine.class);

  private final RedisOptions options;
  private final EngineContext context;
  private final Target target;
  private volatile Status status = Status.connected(Instant.now());
  private @Nullable Outage current;

  /**
   * A loss that is not over.
   *
   * @param from until when nothing that was published is missing
   * @param backoff the pauses between attempts to reconnect
   */
  record Outage(Instant from, String reason, Backoff backoff) {}

  Outages(RedisOptions options, EngineContext context, Target target) {
    this.options = options;
    this.context = context;
    this.target = target;
  }

  /** Whether the connection is there; from any thread. */
  Status status() {
    return status;
  }

  /** The outage that is not over, or null. */
  @Nullable Outage current() {
    return current;
  }

  /**
   * Notes a loss.
   *
   * @param lastGood until when nothing that was published is missing
   * @return the outage that it begins or goes on with
   */
  Outage lost(String reason, Instant lastGood) {
    Outage known = current;
    if (known != null) {
      log.debug("lost the subscribed connection again: {}", reason);
      return known;
    }
    Outage begun =
        new Outage(lastGood, reason, new Backoff(options.firstPause(), options.longestPause()));
    current = begun;
    status = new Status(State.RECONNECTING, Instant.now(), reason);
    report(ConnectFailure.reconnecting(target, "subscribed", reason));
    return begun;
  }

  /** Notes that all channels are confirmed, and tells the gap if there was one. */
  void over(Instant to) {
    Outage ended = current;
    if (ended == null) {
      return;
    }
    current = null;
    status = Status.connected(to);
    // The host's clock may have been set back meanwhile.
    Instant from = ended.from().isAfter(to) ? to : ended.from();
    log.info(
        "subscribed to Redis at {} again after {} ms",
        target,
        Duration.between(from, to).toMillis());
    context.gap(new Gap(from, to, ended.reason()));
  }

  /** Notes that there will be no attempt any more; call {@link #report} with what is said of it. */
  void gaveUp(Outage ended) {
    status = new Status(State.GIVEN_UP, status.since(), ended.reason());
  }

  void report(String message) {
    log.warn(message);
    context.failed(new Failure(Failure.Kind.CONNECTION, null, null, null, message));
  }
}
