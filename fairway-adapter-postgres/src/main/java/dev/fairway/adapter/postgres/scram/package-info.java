/**
 * How a user proves to a server that it knows the password, and the server that it knows it, too,
 * without telling it: SCRAM-SHA-256 of RFC 5802 and 7677. The platform's own means for that take
 * longer to load than a whole command may, so nothing of {@code javax.crypto} or of the security
 * providers may be used here while the password is ASCII. Knows neither the driver's messages nor
 * sockets. Start at {@code ScramExchange}.
 */
@NullMarked
package dev.fairway.adapter.postgres.scram;

import org.jspecify.annotations.NullMarked;
