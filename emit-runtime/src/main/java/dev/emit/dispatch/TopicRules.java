package dev.emit.dispatch;

/**
 * What a bus's settings say of its topics.
 *
 * @param maxPayload the largest payload let in, in bytes
 * @param patienceNanos how long an emitting thread waits for a full lane
 * @param dropWhenFull whether a message that finds no space is counted as dropped, and not as
 *     failed
 * @param failUnheard whether it is an error that a message reaches nobody
 * @param callerFailuresToEmitter whether an emit fails when a handler on its thread did
 */
public record TopicRules(
    int maxPayload,
    long patienceNanos,
    boolean dropWhenFull,
    boolean failUnheard,
    boolean callerFailuresToEmitter) {}
