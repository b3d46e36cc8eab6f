package dev.fairway.adapter.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Processes that have ended and whose parent has not asked how. They keep their pid, and the JVM
 * takes them for alive; in a container without an init they stay for good.
 */
final class EndedChildren {

  private EndedChildren() {}

  /**
   * @param table where Linux shows its processes; elsewhere there is none, and nothing is found
   */
  static boolean include(long pid, Path table) {
    try {
      Path file = table.resolve(Long.toString(pid)).resolve("stat");
      String line = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
      int name = line.lastIndexOf(')'); // a name may hold anything
      return name >= 0 && (line.startsWith(" Z", name + 1) || line.startsWith(" X", name + 1));
    } catch (IOException noSuchTable) {
      return false;
    }
  }
}
