@NullMarked
package dev.fairway.cli.config;

import org.jspecify.annotations.NullMarked;
