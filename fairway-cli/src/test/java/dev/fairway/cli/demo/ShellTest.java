package dev.fairway.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fairway.cli.Environment;
import dev.fairway.cli.terminal.NoStore;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@NoStore
class ShellTest {

  @TempDir Path folder;

  private Shell shell() {
    return new Shell(
        folder,
        new Environment(
            Map.of("PATH", "/usr/bin:/bin"),
            folder,
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            OutputStream.nullOutputStream(),
            false,
            InstantSource.fixed(Instant.EPOCH),
            "kim",
            "host",
            null));
  }

  @Test
  void words_end_at_spaces_outside_of_quotes() {
    assertThat(Shell.words("record  evidence T-1 --command-text 'make test' --result pass"))
        .containsExactly(
            "record", "evidence", "T-1", "--command-text", "make test", "--result", "pass");
    assertThat(Shell.words("")).isEmpty();
  }

  @Test
  void a_placeholder_that_is_left_cannot_be_pasted() {
    assertThatThrownBy(() -> shell().paste("git commit -m ‹message›", "role", "x"))
        .hasMessage("nobody can paste this: git commit -m ‹message›");
  }

  @Test
  void a_pasted_command_that_fails_fails_the_step() {
    assertThatThrownBy(() -> shell().paste("echo it is ‹what› && exit 3", "what", "wrong"))
        .hasMessage("echo it is wrong && exit 3 failed: it is wrong");
    assertThatThrownBy(() -> shell().paste("fairway no-such-verb"))
        .hasMessageStartingWith("fairway no-such-verb: error: ");
  }
}
