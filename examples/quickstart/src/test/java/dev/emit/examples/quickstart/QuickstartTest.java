package dev.emit.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The README's main command prints what the README says. */
class QuickstartTest {
  @Test
  void printsThePipelineOnBothEngines() throws IOException, InterruptedException {
    List<String> lines = linesOf(() -> Quickstart.main(new String[0]));

    assertThat(lines)
        .contains(
            "In one JVM:",
            "  customer   asks whether there is tea: 12 left",
            "  customer   asks what it costs: 8.40 EUR",
            "  warehouse  packs o-1, 2 items",
            "  mailer     sends o-2 to Grace");
    assertThat(lines).anyMatch(line -> line.startsWith("The same code over Redis on port "));
    assertThat(lines.stream().filter(line -> line.contains("sends o-2 to Grace"))).hasSize(2);
    assertThat(lines.stream().filter(line -> line.contains("prints a label for tea"))).hasSize(2);
  }

  private static List<String> linesOf(Program program) throws IOException, InterruptedException {
    PrintStream console = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      program.run();
    } finally {
      System.setOut(console);
    }
    return printed.toString(StandardCharsets.UTF_8).lines().toList();
  }

  private interface Program {
    void run() throws IOException, InterruptedException;
  }
}
