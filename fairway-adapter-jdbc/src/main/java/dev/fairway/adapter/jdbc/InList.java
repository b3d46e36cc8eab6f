package dev.fairway.adapter.jdbc;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * Values for {@code IN (…)}. Lists are cut into chunks, and a chunk is filled up with its last
 * value to the next power of two, so that few different statements are ever prepared.
 */
final class InList {

  /** The most values in one statement. */
  static final int CHUNK = 512;

  private InList() {}

  /** The distinct values in chunks; no chunk when there are none. */
  static List<List<String>> chunks(Collection<String> values) {
    List<String> distinct = new ArrayList<>(new LinkedHashSet<>(values));
    List<List<String>> chunks = new ArrayList<>();
    for (int from = 0; from < distinct.size(); from += CHUNK) {
      int to = Math.min(from + CHUNK, distinct.size());
      chunks.add(filledUp(distinct.subList(from, to)));
    }
    return chunks;
  }

  /** At least one value, filled up to a power of two. */
  static List<String> filledUp(Collection<String> values) {
    List<String> filled = new ArrayList<>(values);
    String last = filled.get(filled.size() - 1);
    while (Integer.bitCount(filled.size()) != 1) {
      filled.add(last);
    }
    return filled;
  }

  /** {@code (?,?,?)} for as many values. */
  static String marks(List<String> values) {
    StringBuilder marks = new StringBuilder("(?");
    for (int i = 1; i < values.size(); i++) {
      marks.append(",?");
    }
    return marks.append(')').toString();
  }
}
