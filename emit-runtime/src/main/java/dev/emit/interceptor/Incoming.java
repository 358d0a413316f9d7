package dev.emit.interceptor;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A message or request that has reached its handler or procedure.
 *
 * @param name the event's or the procedure's name
 * @param handler the handler's name in statistics and reports
 * @param message the message or request, or null for none; for a handler of batches the list
 * @param context what the emitter's or caller's interceptors have sent, which can't be changed; for
 *     a batch what all its messages share. It may come from another process: trust it no more than
 *     a message
 */
public record Incoming(
    String name, String handler, @Nullable Object message, Map<String, String> context) {}
