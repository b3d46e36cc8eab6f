/**
 * The demonstration: the runbook, performed with the program's own commands on a disposable copy of
 * the bundled checkout. Start at {@code Runbook}.
 */
@NullMarked
package dev.fairway.cli.demo;

import org.jspecify.annotations.NullMarked;
