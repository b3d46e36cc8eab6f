/**
 * Where a command runs: repository, worktree, branch, project and lane, read from the few files in
 * which git keeps them. Neither JGit nor the git program is used here, since every command asks;
 * nothing is written. The environment is the caller's business. Start at {@link
 * dev.fairway.cli.place.ProjectHome}.
 */
@NullMarked
package dev.fairway.cli.place;

import org.jspecify.annotations.NullMarked;
