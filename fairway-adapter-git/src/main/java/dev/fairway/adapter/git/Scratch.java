package dev.fairway.adapter.git;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * New files for a moment, which only their owner may read. Their names are guessable, which does no
 * harm as none is taken that is there already; the JDK's need a random number generator, which
 * takes a short command longer to get than its other work does.
 *
 * @param folder where they are
 */
record Scratch(Path folder) {

  private static final FileAttribute<Set<PosixFilePermission>> PRIVATE =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
  private static final int MOST = 10_000;
  private static final String NAME = "fairway-git-";
  private static final Pattern OWN = Pattern.compile("(.*/)?" + NAME + "\\d+-\\d+", Pattern.DOTALL);

  /** What is not absolute would be in the worktree that git is asked about, and be a change. */
  static Scratch in(Map<String, String> variables) {
    Path named = Path.of(variables.getOrDefault("TMPDIR", ""));
    return new Scratch(named.isAbsolute() ? named : Path.of("/tmp"));
  }

  /** Whether a path, as git writes it, is of such a file. */
  static boolean isOne(String path) {
    return OWN.matcher(path).matches();
  }

  Path file() throws IOException {
    String name = NAME + ProcessHandle.current().pid() + "-";
    for (int i = 0; i < MOST; i++) {
      try {
        return Files.createFile(folder.resolve(name + i), PRIVATE);
      } catch (FileAlreadyExistsException taken) {
        // by another run of this process, or by a process of this number that is long gone
      }
    }
    throw new FileAlreadyExistsException(folder.resolve(name).toString());
  }
}
