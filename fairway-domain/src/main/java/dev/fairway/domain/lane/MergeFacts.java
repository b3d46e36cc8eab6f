package dev.fairway.domain.lane;

import org.jspecify.annotations.Nullable;

/**
 * Where a task's branch stands.
 *
 * @param head full id of its newest commit; null when there is no such branch
 * @param base what it is to be merged into
 * @param baseCommit full id; null when the base does not exist
 * @param unborn whether the repository has no commit at all
 * @param distance null when either does not exist
 * @param folder the worktree that has the branch checked out; null when none has
 * @param changes what is not committed there
 * @param unfinished what git has begun there; null when nothing waits to be ended
 */
public record MergeFacts(
    String branch,
    @Nullable String head,
    String base,
    @Nullable String baseCommit,
    boolean unborn,
    @Nullable Distance distance,
    @Nullable String folder,
    Uncommitted changes,
    @Nullable Unfinished unfinished) {}
