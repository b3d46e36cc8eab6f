package dev.fairway.adapter.git;

import dev.fairway.port.git.WorktreeChanges;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The paths in what {@code git status --porcelain=v2 -z} prints: entries that end in NUL, each a
 * fixed number of fields and then the path, whatever characters it has; a rename is followed by one
 * more entry, its former path.
 */
final class StatusOutput {

  private static final int FIELDS_OF_CHANGED = 8;
  private static final int FIELDS_OF_RENAMED = 9;
  private static final int FIELDS_OF_UNMERGED = 10;

  private static final String OWN_FILES = ".fairway/";

  private StatusOutput() {}

  /** What counts as a change: not Fairway's own files. */
  static WorktreeChanges changes(String output) {
    Set<String> paths = paths(output);
    paths.removeIf(path -> path.startsWith(OWN_FILES) || Scratch.isOne(path));
    return new WorktreeChanges(List.copyOf(paths));
  }

  static Set<String> paths(String output) {
    Set<String> paths = new TreeSet<>();
    boolean formerPath = false;
    for (String entry : output.split("\0")) {
      if (formerPath) {
        paths.add(entry);
        formerPath = false;
      } else if (entry.length() > 2) {
        formerPath = entry.charAt(0) == '2';
        int fields = fieldsBeforePath(entry.charAt(0));
        if (fields > 0) {
          paths.add(after(entry, fields));
        }
      }
    }
    return paths;
  }

  private static int fieldsBeforePath(char kind) {
    return switch (kind) {
      case '1' -> FIELDS_OF_CHANGED;
      case '2' -> FIELDS_OF_RENAMED;
      case 'u' -> FIELDS_OF_UNMERGED;
      case '?' -> 1;
      default -> 0;
    };
  }

  private static String after(String entry, int fields) {
    int at = 0;
    for (int i = 0; i < fields; i++) {
      at = entry.indexOf(' ', at) + 1;
    }
    return entry.substring(at);
  }
}
