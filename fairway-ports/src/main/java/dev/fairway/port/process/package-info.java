/** What the application needs to know of processes and terminals on this machine. */
@NullMarked
package dev.fairway.port.process;

import org.jspecify.annotations.NullMarked;
