package dev.fairway.domain.task;

import org.jspecify.annotations.Nullable;

/**
 * Who is asking, and from where.
 *
 * @param role the role that was given or inferred; null when there is none
 * @param laneBranch the branch checked out in the working directory when that directory is the
 *     role's own lane; null anywhere else
 */
public record Caller(Actor actor, @Nullable String role, @Nullable String laneBranch) {}
