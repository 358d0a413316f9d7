package dev.emit.processor;

import org.jspecify.annotations.Nullable;

/**
 * What a class's properties are asked for.
 *
 * @param get whether they are written
 * @param set whether those that no creator takes are set when there is a value
 * @param creator the creator that takes some of them, or null
 * @param prefix what the names of setters begin with
 */
record Purpose(boolean get, boolean set, @Nullable Creator creator, String prefix) {
  private static final String SET = "set";

  /** To write values, which are not read by their members. */
  static final Purpose WRITING = new Purpose(true, false, null, SET);

  /** To write values, and to read them by a creator or by setters. */
  static Purpose both(@Nullable Creator creator) {
    return new Purpose(true, true, creator, SET);
  }

  /** To fill a builder. */
  static Purpose building(@Nullable Creator creator, String prefix) {
    return new Purpose(false, true, creator, prefix);
  }

  /** Whether they are a builder's. */
  boolean isBuilding() {
    return !get;
  }
}
