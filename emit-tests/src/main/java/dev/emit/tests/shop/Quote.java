package dev.emit.tests.shop;

/** A reply. */
public record Quote(long cents) {}
