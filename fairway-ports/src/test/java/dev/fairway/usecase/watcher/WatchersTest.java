package dev.fairway.usecase.watcher;

import static dev.fairway.usecase.Outcomes.refusal;
import static dev.fairway.usecase.Outcomes.value;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.domain.evidence.Evidence;
import dev.fairway.domain.evidence.EvidenceResult;
import dev.fairway.domain.refusal.Refusal;
import dev.fairway.domain.task.HistoryAction;
import dev.fairway.domain.watcher.Watcher;
import dev.fairway.domain.watcher.WatcherResult;
import dev.fairway.usecase.Crew;
import dev.fairway.usecase.Outcome;
import dev.fairway.usecase.Site;
import dev.fairway.usecase.watcher.FinishWatcher.Findings;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WatchersTest {

  private static final Findings PASS =
      new Findings(WatcherResult.PASS, "soak.log", 3600L, "calm sea");

  private final Site site = new Site();

  @BeforeEach
  void addTask() {
    site.add("T-1");
  }

  private Outcome<Watcher> start(String id, @Nullable String task, @Nullable String command) {
    return start(id, task, command, "soak test");
  }

  private Outcome<Watcher> start(
      String id, @Nullable String task, @Nullable String command, @Nullable String process) {
    return new StartWatcher(site.project())
        .start(
            new Watcher(
                id,
                task,
                "ops/watch",
                process,
                command,
                null,
                null,
                Crew.ANN.actor(),
                "A-backend",
                site.now(),
                null),
            Crew.ANN);
  }

  private Outcome<FinishWatcher.Finished> finish(String id) {
    return new FinishWatcher(site.project()).finish(id, PASS, Crew.BEA);
  }

  private List<Evidence> evidence() {
    return site.store().<List<Evidence>>read(view -> view.evidence("T-1"));
  }

  @Test
  void a_watcher_begins_with_a_row_in_the_history_of_its_task() {
    value(start("W-1", "T-1", "make soak"));
    assertThat(site.last("T-1").action()).isEqualTo(HistoryAction.WATCHER_STARTED);
    assertThat(site.last("T-1").detail()).isEqualTo("watcher W-1");
    assertThat(new ListWatchers(site.project()).list(false))
        .extracting(Watcher::id)
        .containsExactly("W-1");
  }

  @Test
  void how_it_came_out_is_evidence_of_its_task() {
    value(start("W-1", "T-1", "make soak"));
    FinishWatcher.Finished finished = value(finish("W-1"));
    assertThat(evidence()).hasSize(1);
    Evidence row = evidence().get(0);
    assertThat(row)
        .extracting("command", "result", "artifact", "durationSeconds", "notes", "role")
        .containsExactly("make soak", EvidenceResult.PASS, "soak.log", 3600L, "calm sea", "B-ui");
    assertThat(finished.recorded()).isNotNull();
    assertThat(finished.watcher().finish()).isNotNull();
    assertThat(finished.watcher().finish().evidenceId()).isEqualTo(row.id());
    assertThat(site.last("T-1").action()).isEqualTo(HistoryAction.EVIDENCE_RECORDED);
    assertThat(site.last("T-1").detail()).isEqualTo("pass: make soak");
    assertThat(new ListWatchers(site.project()).list(false)).isEmpty();
    assertThat(new ListWatchers(site.project()).list(true)).containsExactly(finished.watcher());
  }

  @Test
  void without_a_command_the_evidence_names_the_watcher() {
    value(start("W-1", "T-1", null));
    value(start("W-2", "T-1", null, null));
    value(finish("W-1"));
    value(finish("W-2"));
    assertThat(evidence())
        .extracting(Evidence::command)
        .containsExactly("watcher W-1: soak test", "watcher W-2");
  }

  @Test
  void a_watcher_without_a_task_leaves_no_evidence() {
    value(start("W-1", null, "make soak"));
    FinishWatcher.Finished finished = value(finish("W-1"));
    assertThat(finished.recorded()).isNull();
    assertThat(evidence()).isEmpty();
  }

  @Test
  void nothing_is_finished_twice() {
    value(start("W-1", "T-1", "make soak"));
    value(finish("W-1"));
    assertThat(refusal(finish("W-1"))).isEqualTo(new Refusal.WatcherFinished("W-1", "pass"));
    assertThat(evidence()).hasSize(1);
  }

  @Test
  void an_id_is_used_once() {
    value(start("W-1", "T-1", "make soak"));
    assertThat(refusal(start("W-1", null, "other")))
        .isEqualTo(new Refusal.WatcherKnown("W-1", false));
    value(finish("W-1"));
    assertThat(refusal(start("W-1", null, "other")))
        .isEqualTo(new Refusal.WatcherKnown("W-1", true));
  }

  @Test
  void unknown_ids_are_not_found() {
    assertThat(start("W-1", "T-7", null)).isInstanceOf(Outcome.NotFound.class);
    value(start("W-10", null, null));
    assertThat(finish("W-1")).isEqualTo(new Outcome.NotFound<>("watcher", "W-1", "W-10"));
  }
}
