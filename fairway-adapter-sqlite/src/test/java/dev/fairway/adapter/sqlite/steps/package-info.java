/** Migrations for the tests of what runs migrations. */
@NullMarked
package dev.fairway.adapter.sqlite.steps;

import org.jspecify.annotations.NullMarked;
