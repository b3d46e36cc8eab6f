/** What the application asks a repository. */
@NullMarked
package dev.fairway.port.git;

import org.jspecify.annotations.NullMarked;
