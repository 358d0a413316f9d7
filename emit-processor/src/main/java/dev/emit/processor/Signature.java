package dev.emit.processor;

import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * What a handler is, by what it returns.
 *
 * @param procedure whether it answers calls; otherwise it handles an event
 * @param async whether it returns a stage
 * @param reply what its callers get, or null for an acknowledgement
 */
record Signature(boolean procedure, boolean async, @Nullable TypeMirror reply) {}
