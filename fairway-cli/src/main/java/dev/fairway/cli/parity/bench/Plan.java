package dev.fairway.cli.parity.bench;

import dev.fairway.port.source.OldQueueSource;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a run works with.
 *
 * @param queue the queue file, relative to the checkout
 * @param catalog the catalog of regression packs, relative to the checkout
 * @param allowUnknown fields of the queue that are kept without being known
 * @param reference the folder of reference files; null when there is none
 * @param oldQueue the old queue's database, in the copy; null when there is none
 */
public record Plan(
    String queue,
    String catalog,
    List<String> allowUnknown,
    @Nullable Path reference,
    @Nullable Path oldQueue,
    OldQueueSource.Mapping oldMapping) {

  Plan with(Path otherReference) {
    return new Plan(queue, catalog, allowUnknown, otherReference, oldQueue, oldMapping);
  }
}
