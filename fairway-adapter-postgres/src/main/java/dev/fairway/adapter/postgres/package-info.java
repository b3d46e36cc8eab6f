/**
 * The store that several machines share: a schema in a PostgreSQL database. Its address, opening
 * it, what PostgreSQL spells in its own way, what its errors mean, and looking after it. All other
 * SQL is shared. Start at {@code PostgresStore}.
 */
@NullMarked
package dev.fairway.adapter.postgres;

import org.jspecify.annotations.NullMarked;
