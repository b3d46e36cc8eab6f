package dev.fairway.port.git;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A folder in which a commit is checked out.
 *
 * @param folder absolute, without symbolic links
 * @param branch short name; null when detached
 * @param head full id; null when the branch has no commit yet
 * @param main whether it is the repository's main worktree
 * @param exists whether its folder is there and still this worktree, not another clone in its place
 * @param locked whether git was told to keep it
 */
public record Worktree(
    Path folder,
    @Nullable String branch,
    @Nullable String head,
    boolean main,
    boolean exists,
    boolean locked) {}
