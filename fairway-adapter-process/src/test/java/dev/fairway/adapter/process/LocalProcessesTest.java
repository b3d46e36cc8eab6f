package dev.fairway.adapter.process;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.domain.session.Change;
import dev.fairway.domain.session.ProcessMark;
import dev.fairway.domain.session.ProcessSign;
import dev.fairway.domain.session.Session;
import dev.fairway.domain.session.SessionField;
import dev.fairway.domain.session.SessionPatch;
import dev.fairway.domain.task.Actor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalProcessesTest {

  private static final Instant FAR_AHEAD = Instant.parse("2999-01-01T00:00:00Z");
  private static final String LIST = "printf '%%0 main:0.0\\n%%3 night watch:1.2\\n'";

  @TempDir private Path folder;

  private LocalProcesses processes() {
    return new LocalProcesses("quay", new FakeTmux(folder).variables());
  }

  private LocalProcesses processes(String script) {
    return new LocalProcesses("quay", new FakeTmux(folder).doing(script).variables());
  }

  private static Session session(String host, @Nullable ProcessMark mark, String pane) {
    SessionPatch patch =
        new SessionPatch(Map.of(SessionField.TMUX_PANE, pane), Change.to(mark), Change.none());
    return Session.start(
        "s-1", patch.applyTo(null, host, "shell"), Actor.session("s-1"), FAR_AHEAD);
  }

  private static Session ofPid(long pid, @Nullable Instant startedAt) {
    return session("quay", new ProcessMark(pid, startedAt), "");
  }

  private static Session inPane(String pane) {
    return session("quay", null, pane);
  }

  private static ProcessSign sign(LocalProcesses processes, Session session) {
    return processes.observe(List.of(session)).getOrDefault("s-1", ProcessSign.UNKNOWN);
  }

  private static long self() {
    return ProcessHandle.current().pid();
  }

  /** The pid of a process that was there and has ended. */
  private static long gone() throws IOException, InterruptedException {
    Process process = new ProcessBuilder("true").start();
    process.waitFor();
    return process.pid();
  }

  @Test
  void a_process_that_began_when_the_session_says_is_running() {
    Instant began = processes().startOf(self()).orElseThrow();
    assertThat(sign(processes(), ofPid(self(), began))).isEqualTo(ProcessSign.RUNNING);
    assertThat(sign(processes(), ofPid(self(), began.plusMillis(1900))))
        .isEqualTo(ProcessSign.RUNNING);
  }

  @Test
  void a_process_that_began_at_another_time_is_another_one() {
    Instant began = processes().startOf(self()).orElseThrow();
    assertThat(sign(processes(), ofPid(self(), began.minusSeconds(3))))
        .isEqualTo(ProcessSign.REUSED);
  }

  @Test
  void a_process_that_began_after_the_session_was_last_heard_of_is_another_one() {
    Session heardLongAgo = ofPid(self(), null).heard(ofPid(self(), null).facts(), Instant.EPOCH);
    assertThat(sign(processes(), heardLongAgo)).isEqualTo(ProcessSign.REUSED);
    assertThat(sign(processes(), ofPid(self(), null))).isEqualTo(ProcessSign.RUNNING);
  }

  @Test
  void a_process_that_has_ended_is_gone() throws Exception {
    long pid = gone();
    assertThat(sign(processes(), ofPid(pid, null))).isEqualTo(ProcessSign.GONE);
    assertThat(sign(processes(), ofPid(Long.MAX_VALUE, null))).isEqualTo(ProcessSign.GONE);
    assertThat(processes().startOf(pid)).isEmpty();
  }

  @Test
  void one_that_has_ended_and_whose_parent_has_not_asked_how_is_gone() throws Exception {
    Path stat = folder.resolve(Long.toString(self())).resolve("stat");
    Files.createDirectories(stat.getParent());
    LocalProcesses processes = new LocalProcesses("quay", Map.of("PATH", "/nowhere"), folder);
    for (String line : List.of("7 (a) b) Z 1 2", "7 (java) X 1 2")) {
      Files.writeString(stat, line);
      assertThat(sign(processes, ofPid(self(), null))).isEqualTo(ProcessSign.GONE);
    }
    for (String line : List.of("7 (a) Z b) S 1 2", "", "7 java Z")) {
      Files.writeString(stat, line);
      assertThat(sign(processes, ofPid(self(), null))).isEqualTo(ProcessSign.RUNNING);
    }
  }

  @Test
  void another_host_is_never_judged() throws Exception {
    Session elsewhere = session("pier", new ProcessMark(gone(), null), "%9");
    assertThat(sign(processes(LIST), elsewhere)).isEqualTo(ProcessSign.UNKNOWN);
    assertThat(new FakeTmux(folder).calls()).doesNotExist();
  }

  @Test
  void a_session_with_nothing_to_look_at_is_unknown() {
    assertThat(sign(processes(), inPane(""))).isEqualTo(ProcessSign.UNKNOWN);
  }

  @Test
  void a_pane_is_found_by_its_number_or_its_address() {
    LocalProcesses processes = processes(LIST);
    assertThat(sign(processes, inPane("%3"))).isEqualTo(ProcessSign.RUNNING);
    assertThat(sign(processes, inPane("night watch:1.2"))).isEqualTo(ProcessSign.RUNNING);
    assertThat(sign(processes, inPane("%4"))).isEqualTo(ProcessSign.GONE);
    assertThat(sign(processes, inPane("main:0.1"))).isEqualTo(ProcessSign.GONE);
  }

  @Test
  void nothing_is_said_of_a_pane_with_an_address_of_another_kind() {
    assertThat(sign(processes(LIST), inPane("editor"))).isEqualTo(ProcessSign.UNKNOWN);
  }

  @Test
  void a_process_that_is_known_tells_more_than_its_pane() {
    Session both = session("quay", new ProcessMark(self(), null), "%9");
    assertThat(sign(processes(LIST), both)).isEqualTo(ProcessSign.RUNNING);
  }

  @Test
  void tmux_is_run_once_however_many_panes_there_are() throws IOException {
    LocalProcesses processes = processes(LIST);
    List<Session> many = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      many.add(inPane("%" + i));
    }
    processes.observe(many);
    assertThat(Files.readAllLines(new FakeTmux(folder).calls()))
        .containsExactly(
            "list-panes -a -F #{pane_id} #{session_name}:#{window_index}.#{pane_index}");
  }

  @Test
  void without_a_server_there_are_no_panes() {
    assertThat(sign(processes("echo 'no server running on /tmp/x' >&2; exit 1"), inPane("%3")))
        .isEqualTo(ProcessSign.GONE);
    String missing = "echo 'error connecting to /tmp/x (No such file or directory)' >&2; exit 1";
    assertThat(sign(processes(missing), inPane("%3"))).isEqualTo(ProcessSign.GONE);
  }

  @Test
  void a_tmux_that_is_missing_or_fails_shows_nothing() {
    LocalProcesses without = new LocalProcesses("quay", Map.of("PATH", folder.toString()));
    assertThat(sign(without, inPane("%3"))).isEqualTo(ProcessSign.UNKNOWN);
    String refused = "echo 'error connecting to /tmp/x (Permission denied)' >&2; exit 1";
    assertThat(sign(processes(refused), inPane("%3"))).isEqualTo(ProcessSign.UNKNOWN);
    assertThat(sign(processes("exit 3"), inPane("%3"))).isEqualTo(ProcessSign.UNKNOWN);
  }

  @Test
  void the_host_is_the_one_that_was_given() {
    assertThat(processes().host()).isEqualTo("quay");
  }
}
