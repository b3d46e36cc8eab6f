package dev.fairway.parity.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code fairway top} on a real terminal: what the packaged program does to it, and back. */
class TopTest {

  private static final String OTHER_SCREEN = "\u001b[?1049h";
  private static final String OWN_SCREEN = "\u001b[?1049l";

  @TempDir private Path folder;
  private Project project;
  private Seat seat;

  @BeforeEach
  void sitDown() throws IOException, InterruptedException {
    project = Project.in(folder, 3);
    sitDown("top");
  }

  private void sitDown(String call) throws IOException, InterruptedException {
    Map<String, String> environment = new HashMap<>(Packaged.environment(folder.resolve("home")));
    seat = Seat.at(project.folder(), environment, call);
    seat.awaits("T-00001");
  }

  @AfterEach
  void leaveNothingRunning() throws InterruptedException {
    seat.leaves();
  }

  @Test
  void a_change_by_another_process_is_seen_and_q_leaves_everything_as_it_was()
      throws IOException, InterruptedException {
    assertThat(seat.shown()).contains(OTHER_SCREEN, "race", "live");
    project.ok("claim", "T-00002", "--as", "A");
    seat.awaits("in progress");
    seat.types("\u001b[B\r");
    seat.awaits("To run next");
    seat.types("q");
    seat.awaits("Tab lane");
    seat.types("q");
    assertThat(seat.ends()).isZero();
    assertThat(seat.shown()).contains(OWN_SCREEN);
    assertThat(seat.isAsBefore()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"TERM, 143", "HUP, 129", "INT, 130"})
  void a_signal_that_ends_it_leaves_the_terminal_as_it_was(String signal, int code)
      throws IOException, InterruptedException {
    seat.signals(signal);
    assertThat(seat.ends()).isEqualTo(code);
    assertThat(seat.shown()).endsWith(OWN_SCREEN + after(seat.shown())).contains(OWN_SCREEN);
    assertThat(seat.isAsBefore()).isTrue();
  }

  private static String after(String shown) {
    String rest = shown.substring(shown.lastIndexOf(OWN_SCREEN) + OWN_SCREEN.length());
    assertThat(rest).doesNotContain("T-0000", "Exception");
    return rest;
  }

  @Test
  void ctrl_c_ends_it_as_it_ends_anything() throws IOException, InterruptedException {
    seat.types("\u0003");
    assertThat(seat.ends()).isEqualTo(130);
    assertThat(seat.isAsBefore()).isTrue();
  }

  @Test
  void a_hostile_title_does_nothing_to_the_terminal() throws IOException, InterruptedException {
    String evil = "a\u001b]0;pwned\u0007\u001b[2Jb\u202ec";
    project.ok("add", "X-1", "--title", evil, "--role", "X");
    seat.awaits("a�]0;pwned��[2Jb�c");
    assertThat(seat.shown()).doesNotContain("\u001b]0;", "\u0007", "\u202e");
  }
}
