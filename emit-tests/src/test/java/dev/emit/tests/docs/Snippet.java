package dev.emit.tests.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/**
 * A piece of a source: what stands between {@code // snippet: name} and {@code // end}, all pieces
 * of that name together; or, without a name, the file less its package and imports. For Python the
 * name is that of a function.
 */
final class Snippet {
  private Snippet() {}

  /** The lines of the pieces that are named, separated by commas, with an empty line between. */
  static List<String> read(String references) throws IOException {
    List<String> lines = new ArrayList<>();
    for (String reference : references.split(", ", -1)) {
      if (!lines.isEmpty()) {
        lines.add("");
      }
      lines.addAll(readOne(reference));
    }
    return lines;
  }

  private static List<String> readOne(String reference) throws IOException {
    int hash = reference.indexOf('#');
    String file = hash < 0 ? reference : reference.substring(0, hash);
    List<String> source = Files.readAllLines(Markdown.ROOT.resolve(file));
    List<String> found;
    if (hash < 0) {
      found =
          source.stream()
              .filter(line -> !line.startsWith("package ") && !line.startsWith("import "))
              .toList();
    } else if (file.endsWith(".py")) {
      found = function(source, reference.substring(hash + 1));
    } else {
      found = region(source, reference.substring(hash + 1));
    }
    if (found.isEmpty()) {
      throw new IllegalArgumentException("There is no snippet '" + reference + "'.");
    }
    return trim(found);
  }

  private static List<String> region(List<String> source, String name) {
    List<String> found = new ArrayList<>();
    boolean within = false;
    for (String line : source) {
      String text = line.strip();
      if (text.equals("// end")) {
        within = false;
      } else if (text.startsWith("// snippet: ")) {
        within |= text.equals("// snippet: " + name);
      } else if (within) {
        found.add(line);
      }
    }
    return found;
  }

  private static List<String> function(List<String> source, String name) {
    int first = 0;
    while (first < source.size() && !source.get(first).startsWith("def " + name + "(")) {
      first++;
    }
    int end = Math.min(first + 1, source.size());
    while (end < source.size() && (source.get(end).isEmpty() || source.get(end).startsWith(" "))) {
      end++;
    }
    return source.subList(first, end);
  }

  /** Without the indentation that all lines share, and without empty lines around. */
  private static List<String> trim(List<String> lines) {
    int indent =
        lines.stream()
            .filter(line -> !line.isBlank())
            .mapToInt(line -> line.length() - line.stripLeading().length())
            .min()
            .orElse(0);
    String text =
        String.join("\n", lines.stream().map(l -> l.isBlank() ? "" : l.substring(indent)).toList());
    return text.strip().lines().toList();
  }
}
