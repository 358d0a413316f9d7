package dev.emit.error;

import org.jspecify.annotations.Nullable;

/**
 * A message that a handler could not handle, however often it tried.
 *
 * @param message the message as the handler got it; null when it was emitted without one
 * @param event the event's name
 * @param handler the handler's name
 * @param error what the last attempt failed with
 * @param attempts how often it was tried
 */
public record DeadLetter(
    @Nullable Object message, String event, String handler, Throwable error, int attempts) {}
