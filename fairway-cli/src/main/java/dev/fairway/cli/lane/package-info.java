/** The verbs about lanes: worktrees, and checks of the repository. */
@NullMarked
package dev.fairway.cli.lane;

import org.jspecify.annotations.NullMarked;
