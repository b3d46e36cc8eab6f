package dev.fairway.port.store.testing;

import static dev.fairway.port.store.testing.Samples.bareEvidence;
import static dev.fairway.port.store.testing.Samples.bareReview;
import static dev.fairway.port.store.testing.Samples.evidence;
import static dev.fairway.port.store.testing.Samples.history;
import static dev.fairway.port.store.testing.Samples.importRun;
import static dev.fairway.port.store.testing.Samples.note;
import static dev.fairway.port.store.testing.Samples.request;
import static dev.fairway.port.store.testing.Samples.review;
import static dev.fairway.port.store.testing.Samples.task;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.domain.evidence.Evidence;
import dev.fairway.domain.evidence.EvidenceResult;
import dev.fairway.domain.review.Review;
import dev.fairway.domain.review.ReviewRequest;
import dev.fairway.domain.review.Verdict;
import dev.fairway.domain.task.HistoryAction;
import dev.fairway.domain.task.HistoryEntry;
import dev.fairway.port.store.ImportRun;
import dev.fairway.port.store.ReviewRecords;
import dev.fairway.port.store.StoreSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** History, evidence, reviews and imports: rows that are added and never changed. */
public abstract class RecordContract extends StoreContract {

  private static final List<String> ALL = List.of("T-2", "X-1", "T-1", "T-3");

  @BeforeEach
  void threeTasks() {
    insert(task("T-1"), task("T-2"), task("T-3"));
  }

  private <T> T write(Function<StoreSession, T> work) {
    return store().write(work);
  }

  @Test
  void history_comes_back_oldest_first() {
    List<HistoryEntry> entries = new ArrayList<>();
    entries.add(history("T-1", HistoryAction.CLAIMED));
    entries.add(note("T-1", HistoryAction.CREATED));
    entries.add(history("T-1", HistoryAction.RELEASED));
    write(
        session -> {
          session.append(entries);
          session.append(note("T-2", HistoryAction.UPDATED));
          return 0;
        });
    List<HistoryEntry> stored = look().history("T-1");
    assertThat(stored)
        .usingRecursiveFieldByFieldElementComparatorIgnoringFields("id")
        .isEqualTo(entries);
    assertThat(stored).extracting(HistoryEntry::id).isSorted().doesNotHaveDuplicates();
    assertThat(look().history("T-3")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void every_action_comes_back(HistoryAction action) {
    write(
        session -> {
          session.append(note("T-1", action));
          return 0;
        });
    assertThat(look().history("T-1").get(0).action()).isEqualTo(action);
  }

  @Test
  void evidence_comes_back_oldest_first_with_its_id() {
    List<Evidence> given = new ArrayList<>();
    for (EvidenceResult result : EvidenceResult.values()) {
      given.add(bareEvidence("T-1", result));
    }
    given.add(evidence("T-1", "make\ttest 'ü'"));
    List<Evidence> added = write(session -> given.stream().map(session::add).toList());
    assertThat(added)
        .usingRecursiveFieldByFieldElementComparatorIgnoringFields("id")
        .isEqualTo(given);
    assertThat(added).extracting(Evidence::id).isSorted().doesNotHaveDuplicates();
    assertThat(look().evidence("T-1")).isEqualTo(added);
    assertThat(look().evidence("T-2")).isEmpty();
  }

  @Test
  void ids_grow_whatever_was_rolled_back() {
    Evidence first = write(session -> session.add(evidence("T-1", "a")));
    Evidence second = write(session -> session.add(evidence("T-2", "b")));
    assertThat(second.id()).isGreaterThan(first.id());
    assertThat(first.id()).isPositive();
  }

  @Test
  void reviews_and_requests_of_a_task_come_together() {
    Review approval = write(session -> session.add(review("T-1", Verdict.APPROVE)));
    Review rejection = write(session -> session.add(bareReview("T-1", Verdict.REJECT)));
    Review changes = write(session -> session.add(bareReview("T-1", Verdict.CHANGES)));
    ReviewRequest ops = request("T-1", "C-ops");
    ReviewRequest arch = request("T-1", "A-arch");
    put(ops);
    put(arch);
    assertThat(look().reviews("T-1"))
        .isEqualTo(new ReviewRecords(List.of(arch, ops), List.of(approval, rejection, changes)));
    assertThat(look().reviews("T-2")).isEqualTo(ReviewRecords.none());
  }

  @Test
  void a_newer_request_replaces_the_older_one() {
    put(request("T-1", "C-ops"));
    ReviewRequest newer = new ReviewRequest("T-1", "C-ops", null, Samples.PERSON, Samples.LATER);
    put(newer);
    put(request("T-2", "C-ops"));
    assertThat(look().reviews("T-1").requests()).containsExactly(newer);
  }

  private void put(ReviewRequest request) {
    write(
        session -> {
          session.put(request);
          return 0;
        });
  }

  @Test
  void rows_of_many_tasks_are_read_at_once() {
    write(
        session -> {
          session.append(
              List.of(note("T-1", HistoryAction.CREATED), note("T-2", HistoryAction.CREATED)));
          session.append(note("T-1", HistoryAction.UPDATED));
          session.add(evidence("T-2", "a"));
          session.add(evidence("T-1", "b"));
          session.add(evidence("T-2", "c"));
          session.add(review("T-1", Verdict.APPROVE));
          session.put(request("T-2", "C-ops"));
          return 0;
        });
    store()
        .read(
            view -> {
              assertThat(view.history(ALL))
                  .isEqualTo(Map.of("T-2", view.history("T-2"), "T-1", view.history("T-1")));
              assertThat(view.evidence(ALL))
                  .isEqualTo(Map.of("T-2", view.evidence("T-2"), "T-1", view.evidence("T-1")));
              assertThat(view.reviews(ALL))
                  .isEqualTo(Map.of("T-2", view.reviews("T-2"), "T-1", view.reviews("T-1")));
              assertThat(view.evidence(ALL).get("T-2"))
                  .extracting(Evidence::command)
                  .containsExactly("a", "c");
              assertThat(view.history(List.of())).isEmpty();
              return 0;
            });
  }

  @Test
  void more_tasks_than_fit_one_statement_have_their_rows() {
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < 1100; i++) {
      ids.add("M-" + i);
    }
    write(
        session -> {
          session.insert(ids.stream().map(Samples::task).toList());
          session.append(ids.stream().map(id -> note(id, HistoryAction.CREATED)).toList());
          return 0;
        });
    assertThat(look().history(ids).keySet()).containsExactlyElementsOf(ids);
  }

  @Test
  void the_last_import_is_the_newest() {
    assertThat(look().lastImport()).isEmpty();
    write(session -> session.add(importRun("first.yaml")));
    ImportRun second = write(session -> session.add(importRun("zweite ü.yaml")));
    assertThat(look().lastImport()).isEqualTo(Optional.of(second));
    assertThat(second.id()).isPositive();
    assertThat(second)
        .usingRecursiveComparison()
        .ignoringFields("id")
        .isEqualTo(importRun("zweite ü.yaml"));
  }
}
