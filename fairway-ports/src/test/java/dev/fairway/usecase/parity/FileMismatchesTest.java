package dev.fairway.usecase.parity;

import static dev.fairway.usecase.Crew.ANN;
import static dev.fairway.usecase.Crew.BEA;
import static dev.fairway.usecase.Crew.GUEST;
import static dev.fairway.usecase.Outcomes.problem;
import static dev.fairway.usecase.Outcomes.value;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.domain.evidence.Evidence;
import dev.fairway.domain.evidence.EvidenceResult;
import dev.fairway.domain.parity.MismatchId;
import dev.fairway.domain.parity.Row;
import dev.fairway.domain.task.TaskDefinition;
import dev.fairway.usecase.Outcome;
import dev.fairway.usecase.Site;
import dev.fairway.usecase.SitePolicy;
import dev.fairway.usecase.parity.FileMismatches.Filed;
import dev.fairway.usecase.parity.FileMismatches.Mismatch;
import dev.fairway.usecase.parity.FileMismatches.Request;
import java.util.List;
import org.junit.jupiter.api.Test;

class FileMismatchesTest {

  private static final String ID = MismatchId.of(Row.READY_ORDERING, "ui/order");

  private final Site site = new Site(new SitePolicy().evidenceBeforeDone());

  private static Mismatch mismatch(String observed) {
    TaskDefinition task =
        TaskDefinition.builder(ID)
            .title("ui/order")
            .role("B-ui")
            .notes(observed)
            .tags(List.of("parity"))
            .build();
    return new Mismatch(task, "fairway parity run ../shop --only ready-ordering", observed);
  }

  private Outcome<Filed> outcome(List<Row> rows, Mismatch... mismatches) {
    return new FileMismatches(site.project())
        .file(
            new Request(List.of(mismatches), rows, "fairway parity run ../shop", "r.html", GUEST));
  }

  private Filed file(Mismatch... mismatches) {
    return value(outcome(List.of(Row.READY_ORDERING), mismatches));
  }

  private List<Evidence> evidence() {
    return site.store().<List<Evidence>>read(view -> view.evidence(ID));
  }

  @Test
  void a_difference_becomes_a_task_with_the_command_that_shows_it_as_evidence() {
    assertThat(file(mismatch("A, not B")).created()).containsExactly(ID);

    assertThat(site.status(ID)).isEqualTo("todo");
    Evidence evidence = evidence().get(0);
    assertThat(evidence.result()).isEqualTo(EvidenceResult.FAIL);
    assertThat(evidence.command()).isEqualTo("fairway parity run ../shop --only ready-ordering");
    assertThat(evidence.artifact()).isEqualTo("r.html");
    assertThat(evidence.notes()).isEqualTo("A, not B");
  }

  @Test
  void a_second_run_changes_nothing_while_the_difference_stays_the_same() {
    file(mismatch("A, not B"));
    assertThat(file(mismatch("A, not B")).unchanged()).containsExactly(ID);
    assertThat(evidence()).hasSize(1);
  }

  @Test
  void a_difference_that_looks_different_is_described_anew_in_the_same_task() {
    file(mismatch("A, not B"));
    assertThat(file(mismatch("A, not C")).updated()).containsExactly(ID);
    assertThat(evidence()).extracting(Evidence::notes).containsExactly("A, not B", "A, not C");
    assertThat(site.task(ID).definition().notes()).isEqualTo("A, not C");
  }

  @Test
  void what_people_have_made_of_the_task_stays() {
    file(mismatch("A, not B"));
    site.claim(ID, BEA);
    file(mismatch("A, not C"));
    assertThat(site.status(ID)).isEqualTo("in_progress");
  }

  @Test
  void a_difference_that_is_gone_finishes_its_task() {
    file(mismatch("A, not B"));
    assertThat(file().closed()).containsExactly(ID);
    assertThat(site.status(ID)).isEqualTo("done");
    assertThat(evidence())
        .extracting(Evidence::result)
        .containsExactly(EvidenceResult.FAIL, EvidenceResult.PASS);
    assertThat(file().closed()).isEmpty();
  }

  @Test
  void a_difference_that_is_back_opens_its_task_again() {
    file(mismatch("A, not B"));
    file();
    assertThat(file(mismatch("A, not B")).reopened()).containsExactly(ID);
    assertThat(site.status(ID)).isEqualTo("todo");
    assertThat(evidence()).hasSize(3);
  }

  @Test
  void tasks_of_rows_that_were_not_compared_and_tasks_of_people_are_left_alone() {
    file(mismatch("A, not B"));
    site.add("PARITY-READY-ORDERING-MINE");
    Filed filed = value(outcome(List.of(Row.PACKETS)));
    assertThat(filed.closed()).isEmpty();
    assertThat(file().closed()).containsExactly(ID);
    assertThat(site.status("PARITY-READY-ORDERING-MINE")).isEqualTo("todo");
  }

  @Test
  void a_task_that_somebody_holds_stays_open_and_is_named() {
    file(mismatch("A, not B"));
    site.claim(ID, BEA);
    Filed filed =
        value(
            new FileMismatches(site.project())
                .file(new Request(List.of(), List.of(Row.READY_ORDERING), "c", null, ANN)));
    assertThat(filed.stuck()).containsOnlyKeys(ID);
    assertThat(site.status(ID)).isEqualTo("in_progress");
    file();
    assertThat(evidence()).hasSize(2);
  }

  @Test
  void what_cannot_be_a_task_here_files_nothing() {
    TaskDefinition wrong =
        TaskDefinition.builder(ID).title("t").role("nobody").tags(List.of("parity")).build();
    Outcome<Filed> outcome =
        outcome(List.of(Row.READY_ORDERING), new Mismatch(wrong, "c", "observed"));
    assertThat(problem(outcome)).contains("nobody");
  }
}
