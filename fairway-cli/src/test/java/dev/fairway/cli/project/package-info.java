@NullMarked
package dev.fairway.cli.project;

import org.jspecify.annotations.NullMarked;
