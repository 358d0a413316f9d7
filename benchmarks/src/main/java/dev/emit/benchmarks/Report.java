package dev.emit.benchmarks;

import static java.util.stream.Collectors.joining;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The Markdown tables of JMH's JSON: for each class of benchmarks how many times as long as Emit
 * each of its peers takes, and the bytes that it allocates. A row is a value of the parameter that
 * names the peers, which is the first; a column is a method with the other parameters' values. Each
 * figure comes from the median of all iterations of all forks; where JMH sampled, from the
 * sample's.
 */
final class Report {
  private static final String OURS = "EMIT";
  private static final Pattern JAR = Pattern.compile("([^/\\\\]+?)-(\\d[^/\\\\]*)\\.jar$");

  /** The jars whose versions are told. */
  private static final Set<String> PEERS =
      Set.of(
          "avaje-inject-events",
          "avaje-jsonb",
          "disruptor",
          "dsl-json",
          "eventbus-java",
          "fastjson2",
          "fory-json",
          "guava",
          "jackson-databind",
          "jackson-module-blackbird",
          "jctools-core",
          "jedis",
          "lettuce-core",
          "mbassador",
          "redisson",
          "spring-context",
          "vertx-core");

  private Report() {}

  /**
   * The tables of a file.
   *
   * @param file JMH's JSON
   * @param arguments what the benchmarks were run with, to be printed as the command
   */
  static String of(Path file, String arguments) throws IOException {
    JsonNode runs = new JsonMapper().readTree(Files.readAllBytes(file));
    Map<String, Map<String, Map<String, JsonNode>>> classes = new LinkedHashMap<>();
    for (JsonNode run : runs) {
      List<String> name = List.of(run.get("benchmark").asString().split("\\.", -1));
      List<String> values = new ArrayList<>();
      run.path("params").forEach(value -> values.add(value.asString()));
      String row = values.isEmpty() ? OURS : values.remove(0);
      String column =
          Stream.concat(Stream.of(name.get(name.size() - 1)), values.stream())
              .collect(joining(" "));
      classes
          .computeIfAbsent(name.get(name.size() - 2), key -> new LinkedHashMap<>())
          .computeIfAbsent(row, key -> new LinkedHashMap<>())
          .put(column, run);
    }
    StringBuilder text = new StringBuilder();
    classes.forEach(
        (name, rows) -> {
          text.append("### ").append(name).append("\n\n");
          table(text, "time, Emit = 1.00", rows, Report::ratio);
          table(text, "bytes allocated", rows, (run, ours) -> bytes(run));
        });
    JsonNode first = runs.get(0);
    return text.append("JDK ")
        .append(first.path("jdkVersion").asString())
        .append(", ")
        .append(Runtime.getRuntime().availableProcessors())
        .append(" processors, JMH ")
        .append(first.path("jmhVersion").asString())
        .append(", ")
        .append(first.path("forks").asInt())
        .append(" forks of ")
        .append(first.path("measurementIterations").asInt())
        .append(" iterations. ")
        .append(versions())
        .append(".\n\n    mvn verify -Pbenchmarks -pl benchmarks -am -DskipTests -Dbenchmarks=\"")
        .append(arguments)
        .append("\"\n")
        .toString();
  }

  private static void table(
      StringBuilder text, String title, Map<String, Map<String, JsonNode>> rows, Cell cell) {
    Set<String> columns = new LinkedHashSet<>();
    rows.values().forEach(row -> columns.addAll(row.keySet()));
    text.append("| ").append(title).append(" |");
    columns.forEach(column -> text.append(' ').append(column).append(" |"));
    text.append("\n|---|").append("---:|".repeat(columns.size())).append('\n');
    Map<String, JsonNode> ours = rows.getOrDefault(OURS, Map.of());
    rows.forEach(
        (name, row) -> {
          text.append("| ").append(name).append(" |");
          for (String column : columns) {
            JsonNode run = row.get(column);
            text.append(' ')
                .append(run == null ? "" : cell.text(run, ours.get(column)))
                .append(" |");
          }
          text.append('\n');
        });
    text.append('\n');
  }

  private static String ratio(JsonNode run, @Nullable JsonNode ours) {
    JsonNode metric = run.get("primaryMetric");
    String absolute = format(median(run)) + " " + metric.get("scoreUnit").asString();
    if (ours == null) {
      return absolute;
    }
    double ratio =
        run.get("mode").asString().equals("thrpt")
            ? median(ours) / median(run)
            : median(run) / median(ours);
    return String.format(Locale.ROOT, "%.2f", ratio) + (ratio == 1 ? " (" + absolute + ")" : "");
  }

  private static String bytes(JsonNode run) {
    JsonNode norm = run.path("secondaryMetrics").path("gc.alloc.rate.norm").path("score");
    return norm.isNumber() ? format(norm.asDouble()) : "";
  }

  private static double median(JsonNode run) {
    JsonNode metric = run.get("primaryMetric");
    if (run.get("mode").asString().equals("sample")) {
      return metric.get("scorePercentiles").get("50.0").asDouble();
    }
    double[] values =
        metric
            .get("rawData")
            .valueStream()
            .flatMap(JsonNode::valueStream)
            .flatMapToDouble(value -> DoubleStream.of(value.asDouble()))
            .sorted()
            .toArray();
    return (values[(values.length - 1) / 2] + values[values.length / 2]) / 2;
  }

  private static String format(double number) {
    String pattern = number < 1 ? "%.3f" : number < 100 ? "%.1f" : "%,.0f";
    return String.format(Locale.ROOT, pattern, number);
  }

  private static String versions() {
    Set<String> versions = new TreeSet<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      Matcher jar = JAR.matcher(entry);
      if (jar.find() && PEERS.contains(jar.group(1))) {
        versions.add(jar.group(1) + " " + jar.group(2));
      }
    }
    return String.join(", ", versions);
  }

  private interface Cell {
    String text(JsonNode run, @Nullable JsonNode ours);
  }
}
