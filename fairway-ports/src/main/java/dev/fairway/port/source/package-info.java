/**
 * What the application needs of files that people write: queues and catalogs, each value with its
 * place.
 */
@NullMarked
package dev.fairway.port.source;

import org.jspecify.annotations.NullMarked;
