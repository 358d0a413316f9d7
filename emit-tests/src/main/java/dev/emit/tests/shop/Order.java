package dev.emit.tests.shop;

/** A message. */
public record Order(String id, long cents) {}
