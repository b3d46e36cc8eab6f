package dev.fairway.domain.coordination;

import dev.fairway.domain.ready.OpenTask;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a role may be given next.
 *
 * @param free how many more tasks it may take beside those that it is to attend to; null means any
 *     number
 * @param unattended what is in progress for it and nobody attends to; it comes before new work
 * @param ready what is ready for it, in order
 * @param stops what keeps it from being given any
 */
public record DispatchPlan(
    RoleTracks tracks,
    @Nullable Integer free,
    List<Trouble> unattended,
    List<OpenTask> ready,
    List<Trouble> stops) {

  public DispatchPlan {
    unattended = List.copyOf(unattended);
    ready = List.copyOf(ready);
    stops = List.copyOf(stops);
  }

  /**
   * One for each role, in the same order.
   *
   * @param ready of all roles, in order
   * @param free how many more tasks a role may take
   */
  static List<DispatchPlan> of(
      List<RoleTracks> tracks,
      Collection<OpenTask> ready,
      List<Trouble> troubles,
      Function<String, @Nullable Integer> free) {
    List<DispatchPlan> plans = new ArrayList<>();
    for (RoleTracks role : tracks) {
      List<OpenTask> its = new ArrayList<>();
      for (OpenTask task : ready) {
        if (task.role().equals(role.role())) {
          its.add(task);
        }
      }
      List<Trouble> stops = new ArrayList<>();
      List<Trouble> unattended = new ArrayList<>();
      for (Trouble trouble : troubles) {
        if (trouble.stops(role.role())) {
          stops.add(trouble);
        } else if (trouble.kind() == TroubleKind.UNATTENDED_TASK
            && role.role().equals(trouble.role())) {
          unattended.add(trouble);
        }
      }
      plans.add(new DispatchPlan(role, free.apply(role.role()), unattended, its, stops));
    }
    return plans;
  }

  /**
   * What to claim now, in order; nothing while something stops the role.
   *
   * @param most how many at most
   */
  public List<OpenTask> next(int most) {
    int room = !stops.isEmpty() ? 0 : free == null ? most : Math.min(most, free);
    return ready.subList(0, Math.min(room, ready.size()));
  }

  /** The command that claims one of its tasks. */
  public String claim(OpenTask task) {
    return Remedy.claim(task.id(), task.role());
  }
}
