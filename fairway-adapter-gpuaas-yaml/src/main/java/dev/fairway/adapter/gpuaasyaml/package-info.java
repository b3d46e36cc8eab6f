/**
 * Queue files and catalogs of regression packs, as YAML or JSON: read from the events of a parser,
 * so that every value has its line and column, and one task after the other, so that a large file
 * needs little memory. What the values mean is checked by the domain. Start at {@code
 * GpuaasQueueSource}; below it {@code RootReader} walks a file, {@code NodeReader} builds its
 * entries and {@code TaskReader} or {@code PackReader} understands them.
 */
@NullMarked
package dev.fairway.adapter.gpuaasyaml;

import org.jspecify.annotations.NullMarked;
