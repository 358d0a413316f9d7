package shop;

public record Quote(long cents) {}
