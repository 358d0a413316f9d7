package dev.emit.codec;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * The place of a byte in a JSON text, as a path like {@code $.lines[2].quantity}. It is found by
 * reading the text again from its start, so that reading costs nothing for it as long as nothing
 * fails. What is before the byte has been read already, hence is JSON; at the byte anything may be.
 */
final class JsonPath {
  private static final int MAX_NAME_BYTES = 400;

  private final byte[] json;
  private final int target;
  private final Deque<Level> levels = new ArrayDeque<>();
  private int position;

  /** Where the value or name begins that ends right at the target, or -1. */
  private int ended = -1;

  private JsonPath(byte[] json, int target) {
    this.json = json;
    this.target = Math.min(target, json.length);
    scan();
  }

  /** Describes the place of a byte: the path and the byte's number. */
  static String at(byte[] json, int offset) {
    return new JsonPath(json, offset).path() + " at byte " + offset;
  }

  /** Describes the place of the value that ends before a byte, or of the byte if none does. */
  static String endingAt(byte[] json, int offset) {
    JsonPath path = new JsonPath(json, offset);
    return path.path() + " at byte " + (path.ended < 0 ? offset : path.ended);
  }

  private void scan() {
    while (position < target) {
      byte b = json[position];
      Level level = levels.peek();
      switch (b) {
        case '{', '[' -> {
          levels.push(new Level(b == '[', position));
          position++;
        }
        case '}', ']' -> {
          position++;
          if (level != null) {
            levels.pop();
            end(level.start);
          }
        }
        case ',' -> {
          position++;
          if (level != null) {
            level.next();
          }
        }
        case ':', ' ', '\t', '\n', '\r' -> position++;
        case '"' -> scanString(level);
        default -> scanWord();
      }
    }
  }

  private void scanString(@Nullable Level level) {
    int start = position++;
    while (position < target && json[position] != '"') {
      position += json[position] == '\\' ? 2 : 1;
    }
    if (position >= target) {
      return;
    }
    position++;
    if (level != null && !level.array && level.nameEnd < 0) {
      level.nameStart = start + 1;
      level.nameEnd = position - 1;
    }
    end(start);
  }

  private void scanWord() {
    int start = position;
    while (position < target && ",]}: \t\n\r\"[{".indexOf(json[position]) < 0) {
      position++;
    }
    end(start);
  }

  private void end(int start) {
    if (position == target) {
      ended = start;
    }
  }

  private String path() {
    StringBuilder path = new StringBuilder("$");
    for (Iterator<Level> outermostFirst = levels.descendingIterator(); outermostFirst.hasNext(); ) {
      append(outermostFirst.next(), path);
    }
    return path.toString();
  }

  private void append(Level level, StringBuilder path) {
    if (level.array) {
      path.append('[').append(level.index).append(']');
    } else if (level.nameEnd >= 0) {
      // As it stands in the text, less what is too long: an excerpt needs few of the bytes.
      int length = Math.min(level.nameEnd - level.nameStart, MAX_NAME_BYTES);
      String name = Excerpt.of(new String(json, level.nameStart, length, UTF_8));
      if (isIdentifier(name)) {
        path.append('.').append(name);
      } else {
        path.append("[\"").append(name).append("\"]");
      }
    }
  }

  private static boolean isIdentifier(String name) {
    return !name.isEmpty() && name.chars().allMatch(Character::isUnicodeIdentifierPart);
  }

  /** An object or array that has begun and not ended. */
  private static final class Level {
    final boolean array;
    final int start;
    int index;

    /** Where the current member's name stands, if it has been read. */
    int nameStart = -1;

    int nameEnd = -1;

    Level(boolean array, int start) {
      this.array = array;
      this.start = start;
    }

    void next() {
      index++;
      nameEnd = -1;
    }
  }
}
