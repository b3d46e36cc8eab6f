/**
 * The JSON Schemas of reference files against the files of the project and against the reader.
 * Start at {@code SchemaTest}.
 */
@NullMarked
package dev.fairway.parity.schema;

import org.jspecify.annotations.NullMarked;
