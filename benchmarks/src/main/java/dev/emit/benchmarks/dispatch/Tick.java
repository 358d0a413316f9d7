package dev.emit.benchmarks.dispatch;

/** The message: who sent it, and its number. */
public record Tick(int producer, long number) {}
