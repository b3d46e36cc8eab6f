package dev.fairway.port.store;

import dev.fairway.domain.task.Actor;
import java.time.Instant;

/**
 * An import that took place.
 *
 * @param id given by the store; 0 before
 * @param source the file as the user named it
 */
public record ImportRun(
    long id,
    Instant at,
    Actor actor,
    String source,
    int created,
    int updated,
    int unchanged,
    int seeded,
    int notInFile) {}
