@NullMarked
package dev.fairway.cli.session;

import org.jspecify.annotations.NullMarked;
