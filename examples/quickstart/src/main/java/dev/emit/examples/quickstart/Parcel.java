package dev.emit.examples.quickstart;

/** A packed order. */
public record Parcel(String orderId, String customer, int items) {}
