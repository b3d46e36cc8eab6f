package dev.fairway.cli.parity.run;

import dev.fairway.cli.parity.copy.PrivateCopy;
import dev.fairway.domain.policy.ProjectPolicy;
import dev.fairway.domain.policy.Role;
import dev.fairway.port.failure.InputFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Folders where a lane belongs and that are no worktree of the checkout: they are no part of it, so
 * the copy only shows that something is there.
 */
final class LaneFolders {

  private LaneFolders() {}

  static void mark(PrivateCopy copy, ProjectPolicy policy) {
    Path main = copy.originalOf(copy.main());
    String repository = String.valueOf(main.getFileName());
    for (Role role : policy.roles()) {
      String name = policy.worktrees().folderOf(repository, role.name());
      Path lane = copy.main().resolve(policy.worktrees().root()).resolve(name).normalize();
      Path original = copy.originalOf(lane);
      if (Files.exists(original) && !Files.exists(lane)) {
        place(copy, original, lane);
      }
    }
  }

  /** A lane may be a worktree that is reached by another name. */
  private static void place(PrivateCopy copy, Path original, Path lane) {
    try {
      Path copied = copy.copyOf(original.toRealPath());
      if (Files.isDirectory(copied)) {
        Files.createDirectories(lane.getParent());
        Files.createSymbolicLink(lane, copied);
      } else {
        mark(original, lane);
      }
    } catch (IOException unreadable) {
      throw new InputFailure("cannot look into " + original, null, unreadable);
    }
  }

  /** The names of what is in a folder, and nothing of it. */
  private static void mark(Path original, Path lane) throws IOException {
    if (!Files.isDirectory(original)) {
      Files.createDirectories(lane.getParent());
      Files.createFile(lane);
      return;
    }
    Files.createDirectories(lane);
    try (Stream<Path> entries = Files.list(original)) {
      for (Path entry : (Iterable<Path>) entries.sorted().limit(20)::iterator) {
        Path shown = lane.resolve(original.relativize(entry));
        if (Files.isDirectory(entry)) {
          Files.createDirectory(shown);
        } else {
          Files.createFile(shown);
        }
      }
    }
  }
}
