package dev.fairway.usecase.lane;

import dev.fairway.domain.task.TaskState;
import dev.fairway.port.git.LaneFolders;
import dev.fairway.port.git.testing.InMemoryRepository;
import dev.fairway.usecase.Project;
import dev.fairway.usecase.Site;
import dev.fairway.usecase.SitePolicy;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A site with a repository in memory: one commit on main, no lanes yet. */
final class Yard implements LaneFolders {

  static final String A = "agent/A-backend";
  static final String B = "agent/B-ui";

  final InMemoryRepository git = new InMemoryRepository(Path.of("/project"));
  final Site site;
  private final Set<Path> taken = new HashSet<>();
  private @Nullable Path here = Path.of("/project");

  Yard() {
    this(new SitePolicy());
  }

  Yard(SitePolicy policy) {
    site = new Site(policy);
    git.addCommit("main", "first", "readme");
  }

  Project project() {
    return site.project(git);
  }

  Grounds grounds() {
    return new Grounds(project(), git, this);
  }

  List<LaneChange> setUp(String... roles) {
    return new SetUpWorktrees(grounds()).setUp(List.of(roles));
  }

  Yard withLanes() {
    setUp("A-backend", "B-ui", "C-ops");
    return this;
  }

  void take(String role) {
    taken.add(of(role));
  }

  void standIn(@Nullable Path folder) {
    here = folder;
  }

  /** A task in a state as an import or a long life may have left it. */
  void put(
      String id, String status, @Nullable String branch, @Nullable String commit, boolean seeded) {
    site.put(
        id, new TaskState(status, "A-backend", null, branch, null, commit, seeded), task -> task);
  }

  @Override
  public Path of(String role) {
    return Path.of("/lanes", role);
  }

  @Override
  public boolean isTaken(Path folder) {
    return taken.contains(folder);
  }

  @Override
  public Optional<Path> here() {
    return Optional.ofNullable(here);
  }
}
