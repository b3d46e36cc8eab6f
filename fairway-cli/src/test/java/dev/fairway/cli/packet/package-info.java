@NullMarked
package dev.fairway.cli.packet;

import org.jspecify.annotations.NullMarked;
