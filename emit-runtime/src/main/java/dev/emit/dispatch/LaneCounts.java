package dev.emit.dispatch;

/**
 * What became of a lane's items, at one moment: {@code received = handled + failed + dropped +
 * inFlight}.
 *
 * @param received how many came
 * @param handled how many were handled
 * @param failed how many could not be decoded, or their handler failed
 * @param dropped how many were given up before a handler saw them
 * @param inFlight how many wait or are being handled
 */
public record LaneCounts(long received, long handled, long failed, long dropped, long inFlight) {}
