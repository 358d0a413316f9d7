package dev.emit;

/**
 * What became of the messages of one event that were emitted on this bus: {@code emitted =
 * published + failed + in flight}.
 *
 * @param event the event's name
 * @param emitted how many {@code emit} calls there were
 * @param published how many the engine took
 * @param failed how many it did not take, or whose outcome is unknown
 */
public record EventStats(String event, long emitted, long published, long failed) {}
