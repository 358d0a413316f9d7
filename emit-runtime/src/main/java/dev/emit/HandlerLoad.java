package dev.emit;

import dev.emit.handler.Histogram;

/**
 * How busy one handler or procedure is.
 *
 * @param event the event's or the procedure's name
 * @param handler the handler's name: {@code Orders.placed}
 * @param queued how many messages wait in its lane at this moment
 * @param timeInQueue how long messages waited in its lane; each counts at the latest when its
 *     handler has ended
 * @param timeInHandler how long the handler took for a message, or for a batch; an asynchronous one
 *     until its stage was complete
 */
public record HandlerLoad(
    String event, String handler, long queued, Histogram timeInQueue, Histogram timeInHandler) {}
