@NullMarked
package dev.fairway.cli.review;

import org.jspecify.annotations.NullMarked;
