package dev.emit.tests.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A page of the documentation, as far as its tests look into it. */
record Markdown(Path file, List<String> lines) {
  private static final Pattern DIRECTIVE = Pattern.compile("<!-- (\\w+): (.*) -->");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");

  /** The project's folder. */
  static final Path ROOT = Path.of(System.getProperty("basedir", "")).toAbsolutePath().getParent();

  /**
   * A fenced block.
   *
   * @param first the number of its first line, from 0, behind the fence
   * @param end the number of the line of the closing fence
   * @param kind the directive in the comment before it, or an empty string
   * @param value what follows the directive's colon
   */
  record Fence(int first, int end, String language, String kind, String value) {}

  static Markdown read(String file) throws IOException {
    Path path = ROOT.resolve(file);
    return new Markdown(path, Files.readAllLines(path));
  }

  static List<Markdown> all() throws IOException {
    List<Markdown> pages = new ArrayList<>();
    pages.add(read("README.md"));
    try (Stream<Path> docs = Files.list(ROOT.resolve("docs"))) {
      for (Path page : docs.filter(each -> each.toString().endsWith(".md")).sorted().toList()) {
        pages.add(read(ROOT.relativize(page).toString()));
      }
    }
    return pages;
  }

  String name() {
    return ROOT.relativize(file).toString().replace('\\', '/');
  }

  List<Fence> fences() {
    List<Fence> fences = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith("```")) {
        int first = i + 1;
        int end = first;
        while (!lines.get(end).equals("```")) {
          end++;
        }
        Matcher directive = DIRECTIVE.matcher(i == 0 ? "" : lines.get(i - 1));
        boolean directed = directive.matches();
        fences.add(
            new Fence(
                first,
                end,
                lines.get(i).substring(3),
                directed ? directive.group(1) : "",
                directed ? directive.group(2) : ""));
        i = end;
      }
    }
    return fences;
  }

  List<String> text(Fence fence) {
    return lines.subList(fence.first(), fence.end());
  }

  /** The page with other text in a block. */
  Markdown with(Fence fence, List<String> text) {
    List<String> changed = new ArrayList<>(lines.subList(0, fence.first()));
    changed.addAll(text);
    changed.addAll(lines.subList(fence.end(), lines.size()));
    return new Markdown(file, changed);
  }

  void write() throws IOException {
    Files.writeString(file, String.join("\n", lines) + "\n");
  }

  /** The lines, those in blocks emptied. */
  List<String> prose() {
    List<String> prose = new ArrayList<>(lines);
    for (Fence fence : fences()) {
      for (int i = fence.first() - 1; i <= fence.end(); i++) {
        prose.set(i, "");
      }
    }
    return prose;
  }

  List<String> headings() {
    return prose().stream()
        .filter(line -> line.startsWith("#"))
        .map(line -> line.replaceFirst("^#+ ", ""))
        .toList();
  }

  /** The headings as links name them. */
  List<String> anchors() {
    return headings().stream()
        .map(heading -> heading.toLowerCase(Locale.ROOT).replaceAll("[^\\w\\- ]", ""))
        .map(heading -> heading.replace(' ', '-'))
        .toList();
  }

  List<String> links() {
    return prose().stream()
        .flatMap(line -> LINK.matcher(line).results())
        .map(link -> link.group(1))
        .toList();
  }

  /** The cells of the rows of the tables behind a heading, less the tables' heads. */
  List<List<String>> rows(String heading) {
    List<List<String>> rows = new ArrayList<>();
    boolean within = false;
    for (String line : prose()) {
      if (line.startsWith("#")) {
        within = line.replaceFirst("^#+ ", "").equals(heading);
      } else if (within && line.startsWith("|---")) {
        rows.remove(rows.size() - 1);
      } else if (within && line.startsWith("| ")) {
        String cells = line.substring(1, line.lastIndexOf('|'));
        rows.add(Stream.of(cells.split("\\|", -1)).map(String::strip).toList());
      }
    }
    return rows;
  }
}
