/** Requests and answers as pages see them; knows no server. */
@NullMarked
package dev.fairway.dashboard.http;

import org.jspecify.annotations.NullMarked;
