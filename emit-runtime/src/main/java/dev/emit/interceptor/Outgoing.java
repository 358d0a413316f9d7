package dev.emit.interceptor;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An emit or a call that is about to leave.
 *
 * @param name the event's or the procedure's name
 * @param message the message or request, or null for none
 * @param context what travels beside it, to which an interceptor may add: few, short entries, since
 *     they are sent with each message. Over Redis they travel with messages that are objects in
 *     JSON, and with no others
 */
public record Outgoing(String name, @Nullable Object message, Map<String, String> context) {}
