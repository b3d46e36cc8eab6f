package dev.fairway.domain.session;

import static dev.fairway.domain.Example.EARLIER;
import static dev.fairway.domain.Example.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SessionPatchTest {

  private static final Change<ProcessMark> PROCESS = Change.to(new ProcessMark(4711, EARLIER));

  /** Everything that can be said, each text its own field's name. */
  private static SessionPatch everything() {
    Map<SessionField, String> texts = new EnumMap<>(SessionField.class);
    for (SessionField field : SessionField.values()) {
      texts.put(field, field.name());
    }
    return new SessionPatch(texts, PROCESS, Change.to(NOW));
  }

  private static SessionPatch texts(Map<SessionField, String> texts) {
    return new SessionPatch(texts, Change.none(), Change.none());
  }

  @Test
  void a_new_session_has_what_is_given_and_nothing_else() {
    assertThat(everything().applyTo(null, "quay", "shell"))
        .isEqualTo(
            new SessionFacts(
                "ROLE",
                "LANE",
                "BACKEND",
                "PROVIDER",
                "NAME",
                "TASK_ID",
                "quay",
                4711L,
                EARLIER,
                "TMUX_PANE",
                "WORKTREE",
                "BRANCH",
                "TRANSCRIPT_PATH",
                "MONITOR_KIND",
                "AUTOMATION_ID",
                "EXTERNAL_RUN_ID",
                "POLL_COMMAND",
                NOW));
    SessionFacts bare = SessionPatch.nothing().applyTo(null, "quay", "shell");
    assertThat(bare.backend()).isEqualTo("shell");
    assertThat(bare.host()).isEqualTo("quay");
    assertThat(bare.process()).isNull();
    assertThat(bare.role()).isNull();
  }

  @Test
  void what_is_not_given_stays() {
    SessionFacts before = everything().applyTo(null, "quay", "shell");
    assertThat(SessionPatch.nothing().applyTo(before, "quay", "shell")).isEqualTo(before);
    assertThat(SessionPatch.nothing().applyTo(before, "pier", "tmux")).isEqualTo(before);
  }

  @Test
  void an_empty_value_clears() {
    Map<SessionField, String> empty = new EnumMap<>(SessionField.class);
    for (SessionField field : SessionField.values()) {
      empty.put(field, "");
    }
    SessionFacts before = everything().applyTo(null, "quay", "shell");
    SessionPatch clearing = new SessionPatch(empty, Change.to(null), Change.to(null));
    assertThat(clearing.applyTo(before, "pier", "shell"))
        .isEqualTo(SessionPatch.nothing().applyTo(null, "quay", "shell"));
  }

  @Test
  void one_field_changes_alone() {
    SessionFacts before = everything().applyTo(null, "quay", "shell");
    SessionFacts after = texts(Map.of(SessionField.NAME, "night")).applyTo(before, "quay", "shell");
    assertThat(after.name()).isEqualTo("night");
    assertThat(texts(Map.of(SessionField.NAME, "NAME")).applyTo(after, "quay", "shell"))
        .isEqualTo(before);
  }

  @Test
  void a_process_or_pane_is_on_the_host_of_those_who_name_it() {
    SessionFacts before = everything().applyTo(null, "quay", "shell");
    SessionFacts byPid =
        new SessionPatch(Map.of(), Change.to(new ProcessMark(5, null)), Change.none())
            .applyTo(before, "pier", "shell");
    assertThat(byPid.host()).isEqualTo("pier");
    assertThat(byPid.process()).isEqualTo(new ProcessMark(5, null));
    assertThat(byPid.tmuxPane()).isNull();
    assertThat(byPid.manualUntil()).isEqualTo(NOW);
    SessionFacts byPane = texts(Map.of(SessionField.TMUX_PANE, "%9")).applyTo(before, "pier", "x");
    assertThat(byPane.host()).isEqualTo("pier");
    assertThat(byPane.process()).isNull();
    assertThat(byPane.tmuxPane()).isEqualTo("%9");
  }

  @Test
  void on_its_own_host_a_session_keeps_its_process_when_a_pane_is_named() {
    SessionFacts before = everything().applyTo(null, "quay", "shell");
    SessionFacts after = texts(Map.of(SessionField.TMUX_PANE, "%9")).applyTo(before, "quay", "x");
    assertThat(after.process()).isEqualTo(before.process());
  }

  @Test
  void defaults_fill_only_what_nobody_said() {
    SessionPatch patch = texts(Map.of(SessionField.ROLE, "ui", SessionField.LANE, ""));
    SessionPatch filled =
        patch
            .orElse(SessionField.ROLE, "backend")
            .orElse(SessionField.LANE, "left")
            .orElse(SessionField.NAME, null)
            .orElse(SessionField.TASK_ID, "T-1");
    assertThat(filled.text(SessionField.ROLE)).isEqualTo("ui");
    assertThat(filled.text(SessionField.LANE)).isNull();
    assertThat(filled.text(SessionField.NAME)).isNull();
    assertThat(filled.text(SessionField.TASK_ID)).isEqualTo("T-1");
  }
}
