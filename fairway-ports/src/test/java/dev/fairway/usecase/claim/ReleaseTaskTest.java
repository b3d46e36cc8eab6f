package dev.fairway.usecase.claim;

import static dev.fairway.usecase.Crew.ABE;
import static dev.fairway.usecase.Crew.ANN;
import static dev.fairway.usecase.Crew.BEA;
import static dev.fairway.usecase.Outcomes.refusal;
import static dev.fairway.usecase.Outcomes.value;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.domain.refusal.Refusal;
import dev.fairway.domain.task.HistoryAction;
import dev.fairway.domain.task.TaskState;
import dev.fairway.usecase.Outcome;
import dev.fairway.usecase.Site;
import dev.fairway.usecase.SitePolicy;
import dev.fairway.usecase.task.TaskCard;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ReleaseTaskTest {

  private final Site site = new Site();

  @Test
  void the_holder_gives_a_task_back_and_it_is_ready_again() {
    site.add("T-1");
    site.claim("T-1", ANN);
    site.passes(Duration.ofHours(1));

    TaskCard card = value(new ReleaseTask(site.project()).release("T-1", ANN, false, "lunch"));

    assertThat(card.ready()).isTrue();
    assertThat(card.task().state()).isEqualTo(site.task("T-1").state());
    assertThat(site.task("T-1").state()).isEqualTo(TaskState.initial("todo"));
    assertThat(site.task("T-1").updatedAt()).isEqualTo(site.now());
    assertThat(site.last("T-1").action()).isEqualTo(HistoryAction.RELEASED);
    assertThat(site.last("T-1").reason()).isEqualTo("lunch");
    assertThat(site.last("T-1").detail()).isEqualTo("held by s-ann");
    assertThat(site.last("T-1").forced()).isFalse();
  }

  @Test
  void the_transitions_of_the_project_have_no_say_in_it() {
    Site strict =
        new Site(new SitePolicy().transitions("todo", "in_progress", "in_progress", "done"));
    strict.add("T-1");
    strict.claim("T-1", ANN);

    value(new ReleaseTask(strict.project()).release("T-1", ANN, false, null));

    assertThat(strict.status("T-1")).isEqualTo("todo");
  }

  @Test
  void somebody_else_needs_force_and_a_reason() {
    site.add("T-1");
    site.claim("T-1", ANN);
    ReleaseTask release = new ReleaseTask(site.project());

    assertThat(refusal(release.release("T-1", ABE, false, "she is away")))
        .isInstanceOf(Refusal.NotHolder.class);
    assertThat(refusal(release.release("T-1", BEA, true, null)))
        .isEqualTo(new Refusal.ReasonRequired("T-1", "force"));
    assertThat(site.status("T-1")).isEqualTo("in_progress");
    value(release.release("T-1", BEA, true, "she is away"));
    assertThat(site.status("T-1")).isEqualTo("todo");
    assertThat(site.last("T-1").forced()).isTrue();
  }

  @Test
  void a_task_that_nobody_holds_cannot_be_given_back() {
    site.add("T-1");

    assertThat(refusal(new ReleaseTask(site.project()).release("T-1", ANN, true, "why not")))
        .isEqualTo(new Refusal.NotClaimed("T-1", "todo"));
  }

  @Test
  void an_unknown_task_is_not_found() {
    assertThat(new ReleaseTask(site.project()).release("T-1", ANN, false, null))
        .isEqualTo(new Outcome.NotFound<TaskCard>("task", "T-1", null));
  }
}
