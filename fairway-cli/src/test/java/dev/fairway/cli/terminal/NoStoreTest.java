package dev.fairway.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who says that it needs no store has nothing to open one with. */
@NoStore
class NoStoreTest {

  private static final List<String> WAYS =
      List.of("dev/fairway/cli/terminal/Terminal", "dev/fairway/cli/terminal/CliTest", "Slipway");

  @Test
  void what_runs_once_for_want_of_a_store_runs_no_command() throws Exception {
    Path classes =
        Path.of(NoStoreTest.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    try (Stream<Path> files = Files.walk(classes)) {
      List<Path> marked =
          files
              .filter(file -> file.toString().endsWith("Test.class"))
              .filter(file -> text(file).contains("Ldev/fairway/cli/terminal/NoStore;"))
              .filter(file -> !file.endsWith("NoStoreTest.class"))
              .toList();
      assertThat(marked).hasSizeGreaterThan(20);
      assertThat(marked)
          .allSatisfy(file -> assertThat(text(file)).doesNotContain(WAYS.toArray(String[]::new)));
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
