/**
 * What every repository has to do, as a test suite, and a repository in memory that passes it. An
 * adapter's module extends the suite with a few lines that make a real one. Start at {@code
 * InMemoryRepository}.
 */
@NullMarked
package dev.fairway.port.git.testing;

import org.jspecify.annotations.NullMarked;
