package dev.emit.dispatch;

/**
 * What a bus's settings say of its topics.
 *
 * @param maxPayload the largest payload let in, in bytes
 * @param patienceNanos how long an emitting thread waits for a full lane
 * @param dropWhenFull whether a message that finds no space is counted as dropped, and not as
 *     failed
 */
public record TopicRules(int maxPayload, long patienceNanos, boolean dropWhenFull) {}
