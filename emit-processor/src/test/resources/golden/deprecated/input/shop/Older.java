package shop;

/** @deprecated for the test */
@Deprecated(forRemoval = true)
public record Older(String id) {}
