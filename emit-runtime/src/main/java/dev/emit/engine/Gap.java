package dev.emit.engine;

import java.time.Instant;

/**
 * A time in which messages from other processes may have been missed.
 *
 * @param from until when nothing that was published can be missing, by this host's clock
 * @param to when the transport confirmed the new subscription, by this host's clock
 * @param reason what broke it
 */
public record Gap(Instant from, Instant to, String reason) {}
