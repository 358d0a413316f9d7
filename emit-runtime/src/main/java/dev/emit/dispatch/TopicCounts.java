package dev.emit.dispatch;

/**
 * What became of an event's messages that were emitted on this bus, at one moment: {@code emitted =
 * published + failed + dropped + in flight}.
 *
 * @param emitted how many were emitted
 * @param published how many the engine took
 * @param failed how many it did not take, or whose outcome is unknown
 * @param dropped how many were given up, since there was no space
 * @param unheard how many of the published ones reached nobody
 */
public record TopicCounts(long emitted, long published, long failed, long dropped, long unheard) {}
