package dev.fairway.parity.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.parity.process.Child;
import dev.fairway.parity.process.Packaged;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the pages show happens, and what they name exists. */
class PagesTest {
  @TempDir Path folder;
  private Path project;

  @BeforeEach
  void makeRepository() throws IOException {
    folder = folder.toRealPath();
    project = Files.createDirectory(folder.resolve("shop"));
    Packaged.warmUp(folder);
    shell("git init --quiet && git symbolic-ref HEAD refs/heads/master");
  }

  static List<Page> pages() throws IOException {
    return Page.all();
  }

  static List<Page> pagesWithTranscripts() throws IOException {
    List<Page> pages = new ArrayList<>();
    for (Page page : Page.all()) {
      if (!Transcript.of(page.lines()).isEmpty()) {
        pages.add(page);
      }
    }
    return pages;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pagesWithTranscripts")
  void every_transcript_is_what_happens(Page page) throws IOException {
    List<String> mismatches = new ArrayList<>();
    for (Step step : Transcript.of(page.lines())) {
      Child.Ended ended = shell(step.command());
      List<String> printed = ended.output().lines().toList();
      boolean asExpected =
          step.expected().isEmpty() || Expectation.matches(step.expected(), printed);
      if (!asExpected || ended.code() != step.exitCode()) {
        mismatches.add(
            "%s:%d: $ %s%n--- the page says, [exit %d]:%n%s%n--- this happened, [exit %d]:%n%s"
                .formatted(
                    page,
                    step.line(),
                    step.command(),
                    step.exitCode(),
                    String.join("\n", step.expected()),
                    ended.code(),
                    String.join("\n", printed)));
      }
    }
    assertThat(String.join("\n\n", mismatches)).isEmpty();
  }

  @Test
  void the_tour_of_the_readme_is_a_transcript() throws IOException {
    assertThat(pagesWithTranscripts()).extracting(Page::toString).contains("README.md");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void everything_that_a_page_names_exists(Page page) throws IOException {
    assertThat(References.missingFrom(page)).isEmpty();
  }

  private Child.Ended shell(String command) {
    List<String> line = List.of("/bin/sh", "-c", "exec 2>&1\n" + command);
    return Child.start(line, project, Packaged.environment(folder)).ended();
  }
}
