package dev.fairway.adapter.gpuaasyaml;

import dev.fairway.domain.problem.SourcePosition;
import org.jspecify.annotations.Nullable;

/**
 * A file as a sequence of events, read with a cursor. Beside {@link #next} every method tells about
 * the event that {@code next} returned last.
 */
interface Events {

  /** What an event begins, ends or is. */
  enum Kind {
    /** A single value, or the key of a map. */
    SCALAR,
    /** The start of a list. */
    LIST,
    /** The start of a map; its keys and values follow in turn. */
    MAP,
    /** The end of the innermost list or map. */
    END,
    /** A repetition of an anchored value; {@link Events#text} is the name of the anchor. */
    ALIAS,
    /** The end of the file. */
    DONE
  }

  /**
   * Goes on to the next event.
   *
   * @throws Unreadable when the text ahead is not in the format
   */
  Kind next();

  SourcePosition at();

  String text();

  /** Whether the scalar is neither quoted nor a block, so that it may be a number or null. */
  boolean isPlain();

  @Nullable String anchor();

  @Nullable String tag();
}
