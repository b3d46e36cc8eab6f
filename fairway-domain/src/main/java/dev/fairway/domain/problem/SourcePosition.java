package dev.fairway.domain.problem;

/**
 * A place in a text file.
 *
 * @param file the file as the user named it
 * @param line 1-based; 0 when only the file is known
 * @param column 1-based; 0 when only the line is known
 */
public record SourcePosition(String file, int line, int column) {

  /** The file as a whole. */
  public static SourcePosition of(String file) {
    return new SourcePosition(file, 0, 0);
  }

  /** {@code file:line:column}, shorter where less is known. */
  @Override
  public String toString() {
    if (line == 0) {
      return file;
    }
    return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
  }
}
