package dev.fairway.adapter.gpuaasyaml;

/** One attempt to read a file in one format; it holds what was found. */
interface Reading {

  /**
   * Reads to the end.
   *
   * @throws Unreadable when that does not come; what was found before stays
   */
  void read(Events events);

  ProblemLog log();
}
