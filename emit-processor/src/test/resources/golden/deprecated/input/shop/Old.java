package shop;

/** @deprecated for the test */
@Deprecated
public record Old(@Deprecated String id) {}
