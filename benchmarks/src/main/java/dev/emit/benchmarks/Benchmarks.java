package dev.emit.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs one suite, and prints what it measured as JMH does and as the table of {@link Report}. Both
 * stand in {@code target/benchmarks} then, one JSON and one Markdown file for each suite and JDK.
 */
public final class Benchmarks {
  private static final String USAGE =
      """
      Give a suite (codec, dispatch or redis), and JMH's options behind it if you like:
        codec -p library=EMIT,JACKSON_3 -p sample=MEDIUM -f 1
      or make the table of a JSON file again:
        report target/benchmarks/codec-jdk17.json codec -f 1""";

  private Benchmarks() {}

  /**
   * Runs a suite.
   *
   * @param args the suite's name, and JMH's options; or {@code report}, a JSON file, and what it
   *     was made with
   * @throws IOException if a result can't be written
   * @throws RunnerException if a benchmark fails
   */
  public static void main(String[] args) throws IOException, RunnerException {
    String[] rest = args.length == 0 ? args : Arrays.copyOfRange(args, 1, args.length);
    switch (args.length == 0 ? "" : args[0]) {
      case "codec", "dispatch", "redis" -> run(args[0], rest);
      case "report" ->
          System.out.println(
              Report.of(
                  Path.of(rest[0]), String.join(" ", Arrays.copyOfRange(rest, 1, rest.length))));
      default -> {
        System.err.println(USAGE);
        System.exit(2);
      }
    }
  }

  private static void run(String suite, String[] options) throws IOException, RunnerException {
    Path folder = Files.createDirectories(Path.of("target", "benchmarks"));
    Path json = folder.resolve(suite + "-jdk" + Runtime.version().feature() + ".json");
    CommandLineOptions given;
    try {
      given = new CommandLineOptions(options);
    } catch (CommandLineOptionException e) {
      System.err.println(e.getMessage());
      System.exit(2);
      return;
    }
    OptionsBuilder all = new OptionsBuilder();
    all.parent(given)
        .addProfiler(GCProfiler.class)
        .shouldFailOnError(true)
        .resultFormat(ResultFormatType.JSON)
        .result(json.toString());
    if (given.getIncludes().isEmpty()) {
      all.include("^dev\\.emit\\.benchmarks\\." + suite + "\\.");
    }
    new Runner(all.build()).run();
    String table = Report.of(json, suite + " " + String.join(" ", options));
    Files.writeString(folder.resolve(json.getFileName().toString().replace(".json", ".md")), table);
    System.out.println(table);
  }
}
