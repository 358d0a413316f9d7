package dev.emit.codec;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The names of an object's members, encoded beforehand: a writer copies them, a reader compares
 * bytes with them. Immutable and safe for threads.
 */
public final class MemberNames {
  /** What {@link JsonReader#nextMember} answers for a member that is not among the names. */
  public static final int UNKNOWN = -1;

  /** What {@link JsonReader#nextMember} answers at the end of the object. */
  public static final int END = -2;

  final MemberName[] all;

  /** Open addressing over the hashes of the names in ASCII: an index plus one, or 0 for free. */
  private final int[] table;

  /** For names that are not plain ASCII in the text. */
  private final Map<String, Integer> indexes;

  private MemberNames(String[] names) {
    all = new MemberName[names.length];
    indexes = new HashMap<>();
    table = new int[Math.max(2, Integer.highestOneBit(names.length) * 4)];
    for (int i = 0; i < names.length; i++) {
      if (indexes.put(names[i], i) != null) {
        throw new IllegalArgumentException(
            "Two members are named " + names[i] + ". Give each member its own name.");
      }
      all[i] = new MemberName(names[i]);
      int slot = hash(names[i]) & (table.length - 1);
      while (table[slot] != 0) {
        slot = (slot + 1) & (table.length - 1);
      }
      table[slot] = i + 1;
    }
  }

  /**
   * Encodes names. Their order is the index by which they are written, and best the order in which
   * they are written, since a reader expects them so.
   *
   * @param names the names, each one once
   * @return the names
   * @throws IllegalArgumentException if a name occurs twice
   */
  public static MemberNames of(String... names) {
    return new MemberNames(names);
  }

  private static int hash(String name) {
    int hash = 0;
    for (int i = 0; i < name.length(); i++) {
      hash = 31 * hash + name.charAt(i);
    }
    return spread(hash);
  }

  /** Mixes the high bits in, since the table is indexed by the low ones. */
  static int spread(int hash) {
    return hash ^ (hash >>> 16);
  }

  /** Finds a name by its bytes, all of which are ASCII and none a backslash. */
  int find(byte[] json, int start, int end, int hash) {
    int slot = spread(hash) & (table.length - 1);
    while (table[slot] != 0) {
      int index = table[slot] - 1;
      byte[] name = all[index].encoded;
      // Without the opening quote before, and the closing quote and the colon behind.
      if (Arrays.equals(json, start, end, name, 1, name.length - 2)) {
        return index;
      }
      slot = (slot + 1) & (table.length - 1);
    }
    return UNKNOWN;
  }

  /** Finds a name that was escaped or is not ASCII. */
  int find(String name) {
    Integer index = indexes.get(name);
    return index == null ? UNKNOWN : index;
  }
}
