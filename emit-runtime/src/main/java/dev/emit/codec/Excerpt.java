package dev.emit.codec;

import java.util.regex.Pattern;

/**
 * The part of a text that an error's message shows: short, since messages are logged and payloads
 * must not be, and without what would break a log's lines.
 */
final class Excerpt {
  private static final int MAX_LENGTH = 40;

  /** Control, format and unassigned characters, half surrogates, and separators of lines. */
  private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}]");

  private Excerpt() {}

  static String of(String text) {
    String start = text.length() > MAX_LENGTH ? text.substring(0, MAX_LENGTH) + "…" : text;
    return UNPRINTABLE.matcher(start).replaceAll("?");
  }
}
