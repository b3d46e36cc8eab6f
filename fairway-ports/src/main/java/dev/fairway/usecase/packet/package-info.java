/** Packets: a form, filled in with what was given and with what the store knows. */
@NullMarked
package dev.fairway.usecase.packet;

import org.jspecify.annotations.NullMarked;
