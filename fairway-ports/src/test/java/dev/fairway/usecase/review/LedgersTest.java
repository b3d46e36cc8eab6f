package dev.fairway.usecase.review;

import static dev.fairway.usecase.Crew.CEM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import dev.fairway.domain.policy.ProjectPolicy;
import dev.fairway.domain.review.Review;
import dev.fairway.domain.review.ReviewStatus;
import dev.fairway.domain.review.Verdict;
import dev.fairway.domain.task.Task;
import dev.fairway.domain.task.TaskDefinition;
import dev.fairway.domain.task.TaskState;
import dev.fairway.port.git.Branches;
import dev.fairway.port.store.ReviewRecords;
import dev.fairway.usecase.Site;
import dev.fairway.usecase.SitePolicy;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LedgersTest {

  private static final ProjectPolicy POLICY = new SitePolicy().build();

  private final Branches branches = mock();

  @Test
  void an_approval_of_an_open_task_is_compared_with_its_branch() {
    when(branches.headOf("agent/A-backend")).thenReturn(Optional.of("bbbb2222"));

    assertThat(status("in_progress", "aaaa1111")).isEqualTo(ReviewStatus.PENDING);
    assertThat(status("in_progress", "bbbb2222")).isEqualTo(ReviewStatus.APPROVED);
  }

  @Test
  void an_approval_of_a_finished_task_never_goes_stale_so_no_branch_is_looked_up() {
    assertThat(status("done", "aaaa1111")).isEqualTo(ReviewStatus.APPROVED);
    verifyNoInteractions(branches);
  }

  @Test
  void an_approval_that_is_bound_to_nothing_needs_no_branch() {
    assertThat(status("in_progress", null)).isEqualTo(ReviewStatus.APPROVED);
    verifyNoInteractions(branches);
  }

  @Test
  void a_branch_that_is_not_there_has_no_head() {
    when(branches.headOf(anyString())).thenReturn(Optional.empty());

    assertThat(Ledgers.headOf(task("todo"), POLICY, branches)).isNull();
    assertThat(Ledgers.headOf(task("todo"), POLICY, Branches.none())).isNull();
    assertThat(status("in_progress", "aaaa1111")).isEqualTo(ReviewStatus.APPROVED);
  }

  private ReviewStatus status(String taskStatus, @Nullable String commit) {
    Review approval =
        new Review(1, "T-1", "C-ops", Verdict.APPROVE, null, null, commit, CEM.actor(), Site.START);
    ReviewRecords records = new ReviewRecords(List.of(), List.of(approval));
    return Ledgers.of(task(taskStatus), records, POLICY, branches).status();
  }

  private static Task task(String status) {
    TaskDefinition definition =
        TaskDefinition.builder("T-1").title("Mend").role("A-backend").build();
    return Task.create(definition, TaskState.initial(status), Site.START);
  }
}
