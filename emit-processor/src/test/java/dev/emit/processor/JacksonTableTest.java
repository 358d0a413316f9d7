package dev.emit.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JacksonAnnotation;
import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** The documentation's table of Jackson's annotations is what the processor checks. */
class JacksonTableTest {
  private static final Path PAGE = Path.of("../docs/messages.md");
  private static final String HEAD = "| annotation | on | attributes |";
  private static final String REFUSED = "Refused are";

  /** {@code -Demit.docs=write} writes the table anew. */
  private static final boolean WRITE = "write".equals(System.getProperty("emit.docs"));

  @Test
  void theTableHasEachAnnotationAndAttribute() throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(PAGE));
    int first = lines.indexOf(HEAD);
    int end = first;
    while (lines.get(end).startsWith("|")) {
      end++;
    }
    if (WRITE) {
      lines.subList(first, end).clear();
      lines.addAll(first, table());
      Files.write(PAGE, lines);
    } else {
      assertThat(lines.subList(first, end)).isEqualTo(table());
    }
  }

  @Test
  void theOthersAreNamed() throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(PAGE));
    int first = 0;
    while (!lines.get(first).startsWith(REFUSED)) {
      first++;
    }
    int end = lines.subList(first, lines.size()).indexOf("") + first;
    if (WRITE) {
      lines.subList(first, end).clear();
      lines.addAll(first, refused());
      Files.write(PAGE, lines);
    } else {
      assertThat(lines.subList(first, end)).isEqualTo(refused());
    }
  }

  private static List<String> table() {
    Map<String, Set<JacksonRules.Place>> rows = new LinkedHashMap<>();
    JacksonRules.ALL.stream()
        .sorted(Comparator.comparing(JacksonRules.Rule::annotation))
        .forEach(
            rule ->
                rows.computeIfAbsent(
                        "`@" + rule.annotation() + "` | %s | " + attributes(rule),
                        row -> EnumSet.noneOf(JacksonRules.Place.class))
                    .add(rule.place()));
    List<String> lines = new ArrayList<>(List.of(HEAD, "|---|---|---|"));
    rows.forEach((row, places) -> lines.add("| " + row.formatted(titles(places)) + " |"));
    return lines;
  }

  private static String titles(Set<JacksonRules.Place> places) {
    return places.stream().map(JacksonRules.Place::title).collect(Collectors.joining(", "));
  }

  private static String attributes(JacksonRules.Rule rule) {
    return rule.attributes().stream()
        .map(
            attribute -> {
              int at = attribute.indexOf('=');
              return at < 0
                  ? "`" + attribute + "`"
                  : "`%s`: `%s`"
                      .formatted(
                          attribute.substring(0, at),
                          attribute.substring(at + 1).replace("|", "`, `"));
            })
        .collect(Collectors.joining("; "));
  }

  /** All annotations there are in Jackson 2's and 3's packages, without those in the table. */
  private static List<String> refused() throws IOException {
    Set<String> names = new TreeSet<>();
    var files = ToolProvider.getSystemJavaCompiler().getStandardFileManager(null, null, null);
    for (String home :
        List.of("com.fasterxml.jackson.annotation", "tools.jackson.databind.annotation")) {
      for (JavaFileObject file :
          files.list(
              StandardLocation.CLASS_PATH, home, EnumSet.of(JavaFileObject.Kind.CLASS), false)) {
        String name = file.getName().replaceAll("^.*/|\\.class\\)?$", "");
        if (name.matches("\\w+") && isForUsers(home + "." + name)) {
          names.add(name);
        }
      }
    }
    assertThat(names).contains("JsonProperty", "JsonNaming");
    JacksonRules.ALL.forEach(rule -> names.remove(rule.annotation()));
    List<String> lines = new ArrayList<>();
    String line = REFUSED + " ";
    for (String name : names) {
      String next = "`@" + name + "`" + (name.equals(((TreeSet<String>) names).last()) ? "." : ",");
      if (line.length() + next.length() > 132) {
        lines.add(line.stripTrailing());
        line = "";
      }
      line += next + " ";
    }
    lines.add(line.stripTrailing());
    return lines;
  }

  private static boolean isForUsers(String name) {
    try {
      Class<?> type = Class.forName(name);
      return type.isAnnotation()
          && type != JacksonAnnotation.class
          && type != JacksonAnnotationsInside.class;
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }
}
