package dev.emit;

/**
 * What became of the messages of one event that were emitted on this bus: {@code emitted =
 * published + failed + dropped + in flight}.
 *
 * @param event the event's name
 * @param emitted how many {@code emit} calls there were
 * @param published how many the engine took
 * @param failed how many it did not take, or whose outcome is unknown
 * @param dropped how many were given up because there was no space, as {@link EmitBuilder#whenFull}
 *     said
 * @param unheard how many of the published ones reached nobody; over Redis, no process
 */
public record EventStats(
    String event, long emitted, long published, long failed, long dropped, long unheard) {}
