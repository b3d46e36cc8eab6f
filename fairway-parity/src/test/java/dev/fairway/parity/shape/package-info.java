/**
 * Stores and queue files in the shape of a real one, of any size: what grows is what is finished,
 * while the tasks that are still open stay the same. Made up from a seed alone, so that two runs on
 * two machines measure the same thing. Start at {@code RealShape}, or by hand at {@code MakeStore}
 * and {@code MakeQueue}.
 */
@NullMarked
package dev.fairway.parity.shape;

import org.jspecify.annotations.NullMarked;
