package dev.emit.engine;

import java.time.Instant;

/**
 * A time in which messages from other processes may have been missed.
 *
 * @param from when the subscription was last known to be good, by this host's clock
 * @param to when the transport confirmed the new subscription, by this host's clock
 * @param reason what broke it
 */
public record Gap(Instant from, Instant to, String reason) {}
