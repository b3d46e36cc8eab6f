/** The verbs that set up, check and show a project. */
@NullMarked
package dev.fairway.cli.project;

import org.jspecify.annotations.NullMarked;
