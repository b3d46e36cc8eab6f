/**
 * A repository on disk. Commits, branches and the list of worktrees are read by JGit, which writes
 * nothing meanwhile; what a worktree holds, and every change of a worktree, is the {@code git}
 * program's affair. Which of both answers a question is no concern of the port. Nothing here knows
 * roles or tasks. Start at {@code GitRepository}.
 */
@NullMarked
package dev.fairway.adapter.git;

import org.jspecify.annotations.NullMarked;
