package dev.fairway.cli.place;

import dev.fairway.port.git.Branches;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The branches of a repository: a file each, or a line of {@code packed-refs}, of which the file
 * wins. Those that a repository keeps in a table are not read; somebody else has to be asked.
 */
final class GitRefs implements Branches {

  static final String HEADS = "refs/heads/";
  static final String SYMBOLIC = "ref: ";
  private static final int DEEPEST = 5;

  private final Path commonDir;

  GitRefs(Path commonDir) {
    this.commonDir = commonDir;
  }

  @Override
  public Optional<String> headOf(String branch) {
    return BranchName.objection(branch) == null
        ? Optional.ofNullable(resolve(HEADS + branch, 0))
        : Optional.empty();
  }

  private @Nullable String resolve(String ref, int depth) {
    String line = SmallFile.firstLine(commonDir, ref);
    if (line == null) {
      return packed(ref);
    } else if (line.startsWith(SYMBOLIC)) {
      String target = line.substring(SYMBOLIC.length()).strip();
      boolean safe = target.startsWith("refs/") && BranchName.objection(target) == null;
      return safe && depth < DEEPEST ? resolve(target, depth + 1) : null;
    }
    return commit(line);
  }

  /** A full commit id, of SHA-1 or SHA-256; null when the line is none. */
  static @Nullable String commit(String line) {
    String id = line.stripTrailing();
    for (int i = 0; i < id.length(); i++) {
      if (Character.digit(id.charAt(i), 16) < 0 || id.charAt(i) > 'f') {
        return null;
      }
    }
    return id.length() == 40 || id.length() == 64 ? id : null;
  }

  /** Lines of {@code packed-refs} are {@code <id> <ref>}; others begin with # or ^. */
  private @Nullable String packed(String ref) {
    byte[] all;
    try {
      all = Files.readAllBytes(commonDir.resolve("packed-refs"));
    } catch (IOException none) {
      return null;
    }
    byte[] wanted = (" " + ref).getBytes(StandardCharsets.UTF_8);
    int start = 0;
    while (start < all.length) {
      int end = start;
      while (end < all.length && all[end] != '\n') {
        end++;
      }
      if (endsWith(all, start, end, wanted)) {
        int length = end - start - wanted.length;
        String id = commit(new String(all, start, length, StandardCharsets.ISO_8859_1));
        if (id != null) {
          return id;
        }
      }
      start = end + 1;
    }
    return null;
  }

  private static boolean endsWith(byte[] all, int start, int end, byte[] wanted) {
    int from = end - wanted.length;
    for (int i = 0; i < wanted.length; i++) {
      if (from + i < start || all[from + i] != wanted[i]) {
        return false;
      }
    }
    return true;
  }
}
