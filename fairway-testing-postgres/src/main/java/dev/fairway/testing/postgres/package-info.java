/**
 * A real PostgreSQL server for tests: unpacked from an artifact of the build, started once for a
 * test run, and gone with it. Needs no Docker, no installed server and no network but the loopback;
 * works for root, too. A server that cannot be started fails the tests. Start at {@code
 * TestDatabase}.
 */
@NullMarked
package dev.fairway.testing.postgres;

import org.jspecify.annotations.NullMarked;
