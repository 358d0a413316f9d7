package dev.emit;

/**
 * What became of the messages that reached one handler or procedure: {@code received = handled +
 * failed + dropped + inFlight}.
 *
 * @param event the event's or the procedure's name
 * @param handler the handler's name: {@code Orders.placed}
 * @param received how many came
 * @param handled how many were handled
 * @param failed how many could not be decoded, or made the handler throw
 * @param dropped how many were given up before the handler saw them: its lane was full, or closed,
 *     or the payload too large, or the caller's time-out had passed
 * @param inFlight how many wait in its lane or are being handled
 */
public record HandlerStats(
    String event,
    String handler,
    long received,
    long handled,
    long failed,
    long dropped,
    long inFlight) {}
