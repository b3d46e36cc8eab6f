package dev.fairway.domain.coordination;

import dev.fairway.domain.checkpoint.Checkpoint;
import dev.fairway.domain.coordination.SideTrack.Item;
import dev.fairway.domain.coordination.SideTrack.Kind;
import dev.fairway.domain.policy.ProjectPolicy;
import dev.fairway.domain.session.SessionReading;
import dev.fairway.domain.task.Claim;
import dev.fairway.domain.task.Task;
import dev.fairway.domain.watcher.Watcher;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Sorts what is open by the role that has it open. */
final class TrackSurvey {

  private final SituationFacts facts;
  private final ProjectPolicy policy;
  private final Map<String, List<Task>> primary = new TreeMap<>();
  private final Map<String, Map<String, List<Item>>> side = new TreeMap<>();

  private TrackSurvey(SituationFacts facts, ProjectPolicy policy) {
    this.facts = facts;
    this.policy = policy;
  }

  /** In the configured order of roles; those of the tasks in a project that configures none. */
  static List<RoleTracks> of(SituationFacts facts, ProjectPolicy policy) {
    TrackSurvey survey = new TrackSurvey(facts, policy);
    survey.findPrimary();
    survey.findSide();
    List<RoleTracks> tracks = new ArrayList<>();
    for (String role : survey.roles()) {
      tracks.add(survey.tracks(role));
    }
    return tracks;
  }

  private List<String> roles() {
    if (policy.hasRoles()) {
      return policy.roleNames();
    }
    TreeSet<String> roles = new TreeSet<>(side.keySet());
    for (Task task : facts.open().values()) {
      roles.add(task.role());
    }
    roles.addAll(primary.keySet());
    facts.reviews().forEach(review -> roles.add(review.role()));
    return List.copyOf(roles);
  }

  private void findPrimary() {
    for (Task task : facts.open().values()) {
      if (task.state().claim() != null && task.status().equals(policy.workflow().active())) {
        primary.computeIfAbsent(holder(task), any -> new ArrayList<>()).add(task);
      }
    }
    primary
        .values()
        .forEach(
            tasks -> tasks.sort(Comparator.comparing(TrackSurvey::since).thenComparing(Task::id)));
  }

  private static Instant since(Task task) {
    Claim claim = task.state().claim();
    return claim == null ? task.updatedAt() : claim.since();
  }

  /** A claim sets the owner to its role; a project without roles may leave it as it was. */
  private String holder(Task task) {
    String owner = task.state().owner();
    return owner != null && policy.isKnownRole(owner) ? owner : task.role();
  }

  private void findSide() {
    for (SessionReading reading : facts.sessions().values()) {
      if (reading.isLive()) {
        String role = reading.session().facts().role();
        Instant since = reading.session().startedAt();
        Item item = new Item(Kind.SESSION, reading.session().id(), since);
        addSide(role, reading.session().facts().taskId(), item);
      }
    }
    for (Watcher watcher : facts.watchers()) {
      String role = watcher.role() != null ? watcher.role() : asRole(watcher.owner());
      addSide(role, watcher.taskId(), new Item(Kind.WATCHER, watcher.id(), watcher.startedAt()));
    }
    for (Checkpoint checkpoint : facts.checkpoints()) {
      String role = checkpoint.role() != null ? checkpoint.role() : asRole(checkpoint.owner());
      Item item = new Item(Kind.CHECKPOINT, checkpoint.state().word(), checkpoint.recordedAt());
      addSide(role, checkpoint.taskId(), item);
    }
  }

  /** Owners are free text; one that is a role speaks for it. */
  private @Nullable String asRole(@Nullable String owner) {
    return owner != null && policy.role(owner).isPresent() ? owner : null;
  }

  /** What says of no role whose it is belongs to the role of the task. */
  private void addSide(@Nullable String role, @Nullable String taskId, Item item) {
    Task task = taskId == null ? null : facts.open().get(taskId);
    if (task == null) {
      return;
    }
    String whose = role != null ? role : holder(task);
    boolean own = false;
    for (Task held : primary.getOrDefault(whose, List.of())) {
      own |= held.id().equals(task.id());
    }
    if (!own) {
      side.computeIfAbsent(whose, any -> new LinkedHashMap<>())
          .computeIfAbsent(task.id(), any -> new ArrayList<>())
          .add(item);
    }
  }

  private RoleTracks tracks(String role) {
    List<SideTrack> sides = new ArrayList<>();
    side.getOrDefault(role, Map.of())
        .forEach((task, items) -> sides.add(new SideTrack(role, task, items)));
    sides.sort(Comparator.comparing(SideTrack::since).thenComparing(SideTrack::taskId));
    List<PendingReview> reviews = new ArrayList<>();
    for (PendingReview review : facts.reviews()) {
      if (review.role().equals(role)) {
        reviews.add(review);
      }
    }
    reviews.sort(Comparator.comparing(PendingReview::askedAt).thenComparing(PendingReview::taskId));
    return new RoleTracks(role, primary.getOrDefault(role, List.of()), sides, reviews);
  }
}
