@NullMarked
package dev.fairway.cli.demo;

import org.jspecify.annotations.NullMarked;
