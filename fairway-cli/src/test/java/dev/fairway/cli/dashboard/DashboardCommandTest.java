package dev.fairway.cli.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.cli.terminal.CliTest;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

class DashboardCommandTest extends CliTest {

  @Test
  void other_machines_are_kept_out_unless_asked_for() {
    terminal
        .fails(1, "dashboard", "--listen", "0.0.0.0:0")
        .ofKind("usage")
        .saying("other machines could reach 0.0.0.0")
        .hinting("--allow-remote");
    terminal.fails(1, "dashboard", "--listen", "[::]:0").saying("other machines could reach ::");
    terminal.fails(1, "dashboard", "--listen", "quay.example:1").saying("quay.example");
  }

  @Test
  void an_address_is_a_host_and_a_port() {
    for (String wrong : new String[] {"7878", "127.0.0.1:70000", ":1", "a b:1", "127.0.0.1:x"}) {
      terminal.fails(1, "dashboard", "--listen", wrong).saying("--listen wants host:port");
    }
  }

  @Test
  void a_port_that_is_taken_is_said() throws Exception {
    try (var taken = new java.net.ServerSocket(0, 1, java.net.InetAddress.getLoopbackAddress())) {
      terminal
          .fails(2, "dashboard", "--no-open", "--listen", "127.0.0.1:" + taken.getLocalPort())
          .saying("cannot listen on 127.0.0.1:" + taken.getLocalPort())
          .hinting("takes any free one");
    }
  }

  @Test
  void a_file_that_is_left_over_is_no_dashboard() {
    write(".fairway/dashboard/dashboard.pid", "999999999\n\nhttp://127.0.0.1:1/\n");
    assertThat(terminal.ok("dashboard", "status")).isEqualTo("No dashboard is running.\n");
    long own = ProcessHandle.current().pid();
    write(".fairway/dashboard/dashboard.pid", own + "\nearlier\nhttp://127.0.0.1:1/\n");
    assertThat(terminal.ok("dashboard", "status")).isEqualTo("No dashboard is running.\n");
    write(".fairway/dashboard/dashboard.pid", "garbage");
    assertThat(terminal.ok("dashboard", "stop")).isEqualTo("No dashboard was running.\n");
    assertThat(Files.exists(folder.resolve(".fairway/dashboard/dashboard.pid"))).isFalse();
  }

  @Test
  void without_the_launcher_nothing_is_started_in_the_background() {
    terminal.fails(2, "dashboard", "start").ofKind("no_launcher").hinting("'fairway dashboard'");
  }

  @Test
  void a_word_that_is_no_verb_is_a_mistake() {
    terminal.fails(1, "dashboard", "strat").saying("unexpected argument 'strat'");
  }
}
