package dev.fairway.port.git;

import java.nio.file.Path;
import java.util.Optional;

/** The folders that lanes are kept in. Paths are without symbolic links as far as they exist. */
public interface LaneFolders {

  /** Where the worktree of a role is or would be. */
  Path of(String role);

  /** Whether a folder is a file, or has something in it. */
  boolean isTaken(Path folder);

  /** The top folder of the worktree that the call was made in; empty outside of the repository. */
  Optional<Path> here();
}
