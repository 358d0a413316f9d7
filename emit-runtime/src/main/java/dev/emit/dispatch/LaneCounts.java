package dev.emit.dispatch;

import dev.emit.handler.Histogram;

/**
 * What became of a lane's items, at one moment.
 *
 * @param received how many came
 * @param handled how many were handled
 * @param failed how many could not be decoded, or their handler failed
 * @param dropped how many were given up before a handler saw them
 * @param queued how many wait
 * @param waiting how long they waited
 * @param handling how long the handler took
 */
public record LaneCounts(
    long received,
    long handled,
    long failed,
    long dropped,
    long queued,
    Histogram waiting,
    Histogram handling) {
  /** How many wait or are being handled. */
  public long inFlight() {
    return received - handled - failed - dropped;
  }
}
