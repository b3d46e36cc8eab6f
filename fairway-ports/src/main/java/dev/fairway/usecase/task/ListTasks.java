package dev.fairway.usecase.task;

import dev.fairway.domain.policy.Priorities;
import dev.fairway.port.store.StoreView;
import dev.fairway.port.store.TaskQuery;
import dev.fairway.usecase.Missing;
import dev.fairway.usecase.Outcome;
import dev.fairway.usecase.Project;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists tasks by what they are and where they stand. */
public final class ListTasks {

  /** What a list is ordered by; equal tasks are ordered by id. */
  public enum Sort {
    ID,
    PRIORITY,
    STATUS,
    ROLE,
    /** Newest change first. */
    UPDATED,
    /** Newest first. */
    CREATED
  }

  /**
   * @param onlyReady only those that can be claimed now
   * @param limit how many at most; null means all
   */
  public record Request(TaskQuery query, boolean onlyReady, Sort sort, @Nullable Integer limit) {}

  /**
   * @param matching how many match, also beyond the limit
   */
  public record Listed(List<TaskCard> tasks, int matching) {}

  private final Project project;

  public ListTasks(Project project) {
    this.project = project;
  }

  public Outcome<Listed> list(Request request) {
    return project.store().read(store -> list(store, request));
  }

  private Outcome<Listed> list(StoreView store, Request request) {
    String within = request.query().within();
    if (within != null && store.task(within).isEmpty()) {
      return Missing.task(store, within);
    }
    List<TaskCard> cards =
        new ArrayList<>(new TaskCards(project).of(store, store.tasks(request.query())));
    if (request.onlyReady()) {
      cards.removeIf(card -> !card.ready());
    }
    cards.sort(order(request.sort()));
    int matching = cards.size();
    int shown = request.limit() == null ? matching : Math.min(matching, request.limit());
    return Outcome.done(new Listed(List.copyOf(cards.subList(0, shown)), matching));
  }

  private Comparator<TaskCard> order(Sort sort) {
    Priorities priorities = project.policy().priorities();
    List<String> states = project.policy().workflow().allowed();
    Comparator<TaskCard> byId = Comparator.comparing(card -> card.task().id());
    return switch (sort) {
      case ID -> byId;
      case PRIORITY ->
          Comparator.<TaskCard>comparingLong(
                  card -> priorities.rank(card.task().definition().priority()))
              .thenComparing(
                  card -> card.task().definition().sequence(),
                  Comparator.nullsLast(Comparator.naturalOrder()))
              .thenComparing(byId);
      case STATUS ->
          Comparator.<TaskCard>comparingInt(card -> place(card.task().status(), states))
              .thenComparing(byId);
      case ROLE ->
          Comparator.<TaskCard, String>comparing(card -> card.task().role()).thenComparing(byId);
      case UPDATED ->
          Comparator.<TaskCard, Instant>comparing(card -> card.task().updatedAt())
              .reversed()
              .thenComparing(byId);
      case CREATED ->
          Comparator.<TaskCard, Instant>comparing(card -> card.task().createdAt())
              .reversed()
              .thenComparing(byId);
    };
  }

  /** A state that is not configured any more comes after the others. */
  private static int place(String state, List<String> states) {
    int index = states.indexOf(state);
    return index < 0 ? states.size() : index;
  }
}
