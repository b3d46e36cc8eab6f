package dev.fairway.domain.session;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A process, unmistakably where that can be told.
 *
 * @param pid at least 0; there need not be such a process
 * @param startedAt null when that could not be told
 */
public record ProcessMark(long pid, @Nullable Instant startedAt) {}
