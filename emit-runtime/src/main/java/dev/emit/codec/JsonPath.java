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
  private static final int MAX_NAME = 40;

  private final byte[] json;
  private final int target;
  private final Deque<Level> levels = new ArrayDeque<>();
  private int position;

  /** Where the value begins that ends right at the target, or -1. */
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
    if (level != null && !level.array && level.name == null) {
      level.name = name(start + 1, position - 1);
    } else {
      end(start);
    }
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

  /** A name as it stands in the text: its escapes keep it printable. */
  private String name(int start, int end) {
    int length = end - start;
    String name = new String(json, start, Math.min(length, MAX_NAME), UTF_8);
    return length > MAX_NAME ? name + "…" : name;
  }

  private String path() {
    StringBuilder path = new StringBuilder("$");
    for (Iterator<Level> outermostFirst = levels.descendingIterator(); outermostFirst.hasNext(); ) {
      outermostFirst.next().appendTo(path);
    }
    return path.toString();
  }

  /** An object or array that has begun and not ended. */
  private static final class Level {
    final boolean array;
    final int start;
    int index;
    @Nullable String name;

    Level(boolean array, int start) {
      this.array = array;
      this.start = start;
    }

    void next() {
      index++;
      name = null;
    }

    void appendTo(StringBuilder path) {
      if (array) {
        path.append('[').append(index).append(']');
      } else if (name != null && isIdentifier(name)) {
        path.append('.').append(name);
      } else if (name != null) {
        path.append("[\"").append(name).append("\"]");
      }
    }

    private static boolean isIdentifier(String name) {
      return !name.isEmpty() && name.chars().allMatch(Character::isJavaIdentifierPart);
    }
  }
}
