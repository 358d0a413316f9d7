package dev.emit.tests.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The documentation shows what the sources hold, and its links lead somewhere. */
class DocumentationTest {
  private static final boolean WRITE = "write".equals(System.getProperty("emit.docs"));

  @Test
  void snippetsAreTheirSources() throws IOException {
    for (Markdown page : Markdown.all()) {
      Markdown current = page;
      for (int i = 0; i < current.fences().size(); i++) {
        Markdown.Fence fence = current.fences().get(i);
        if (!fence.kind().equals("snippet")) {
          continue;
        }
        List<String> source = Snippet.read(fence.value());
        if (WRITE) {
          current = current.with(fence, source);
        } else {
          assertThat(current.text(fence))
              .as("%s line %s: %s", page.name(), fence.first(), fence.value())
              .isEqualTo(source);
        }
      }
      if (WRITE) {
        current.write();
      }
    }
  }

  @Test
  void javaHasASource() throws IOException {
    for (Markdown page : Markdown.all()) {
      for (Markdown.Fence fence : page.fences()) {
        if (fence.language().equals("java")) {
          assertThat(fence.kind())
              .as("%s line %s: where the code comes from", page.name(), fence.first())
              .isIn("snippet", "excerpt", "refused");
        }
      }
    }
  }

  /** An excerpt leaves out lines where it has an ellipsis. */
  @Test
  void excerptsStandInWhatIsGenerated() throws IOException {
    int excerpts = 0;
    for (Markdown page : Markdown.all()) {
      for (Markdown.Fence fence : page.fences()) {
        if (!fence.kind().equals("excerpt")) {
          continue;
        }
        excerpts++;
        String rest = Files.readString(Markdown.ROOT.resolve(fence.value()));
        for (String piece : String.join("\n", page.text(fence)).split("\n *…\n", -1)) {
          assertThat(rest).as("%s line %s", page.name(), fence.first()).contains(piece);
          rest = rest.substring(rest.indexOf(piece) + piece.length());
        }
      }
    }
    assertThat(excerpts).isPositive();
  }

  @Test
  void linksLeadSomewhere() throws IOException {
    for (Markdown page : Markdown.all()) {
      for (String link : page.links()) {
        if (link.contains("://")) {
          continue;
        }
        int hash = link.indexOf('#');
        String file = hash < 0 ? link : link.substring(0, hash);
        Path target = file.isEmpty() ? page.file() : page.file().resolveSibling(file).normalize();
        assertThat(target).as("%s links to %s", page.name(), link).exists();
        if (hash >= 0 && file.endsWith(".java")) {
          assertThat(Files.readString(target))
              .as("%s links to a test: %s", page.name(), link)
              .containsPattern(
                  "@(Test|ParameterizedTest)\n( +@.*\n)* +void "
                      + link.substring(hash + 1)
                      + "\\(");
        } else if (hash >= 0) {
          assertThat(new Markdown(target, Files.readAllLines(target)).anchors())
              .as("%s links to %s", page.name(), link)
              .contains(link.substring(hash + 1));
        }
      }
    }
  }

  @Test
  void theReadmeLinksToEachPage() throws IOException {
    List<String> links = Markdown.read("README.md").links();
    for (Markdown page : Markdown.all()) {
      if (page.name().startsWith("docs/")) {
        assertThat(links).contains(page.name());
      }
    }
  }

  @Test
  void buildFilesNameTheProcessorAsTheExamplesDo() throws IOException {
    String examples = Files.readString(Markdown.ROOT.resolve("examples/pom.xml"));
    String version = first(examples, "<version>([^<]+)</version>");
    String processor = processor(examples).replace("${project.version}", version);
    List<String> pages = new ArrayList<>();
    for (Markdown page : Markdown.all()) {
      for (Markdown.Fence fence : page.fences()) {
        String text = String.join("\n", page.text(fence));
        if (text.contains("<annotationProcessorPaths>")) {
          pages.add(page.name());
          assertThat(processor(text)).as(page.name()).isEqualTo(processor);
        } else if (fence.language().equals("kotlin")) {
          assertThat(text)
              .contains("annotationProcessor(\"dev.emit:emit-processor:" + version + "\")");
        }
      }
    }
    assertThat(pages).contains("README.md");
  }

  private static String processor(String pom) {
    return first(pom, "(?s)<annotationProcessorPaths[^>]*>(.*?)</annotationProcessorPaths>")
        .replaceAll("\\s+", "");
  }

  private static String first(String text, String regex) {
    Matcher matcher = Pattern.compile(regex).matcher(text);
    assertThat(matcher.find()).as(regex).isTrue();
    return matcher.group(1);
  }
}
