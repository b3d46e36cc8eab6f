package dev.fairway.testing.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** PostgreSQL refuses to run as root, so for root its programs run as nobody. */
final class Unprivileged {

  private static final String NOBODY = "nobody";

  private Unprivileged() {}

  private static boolean isRoot() {
    return System.getProperty("user.name").equals("root");
  }

  /** The command as root has to give it; the same command for everybody else. */
  static List<String> command(List<String> command) {
    if (!isRoot()) {
      return command;
    }
    List<String> changed = new ArrayList<>();
    if (isThere("setpriv")) {
      changed.addAll(
          List.of("setpriv", "--reuid=" + NOBODY, "--regid=65534", "--clear-groups", "--"));
    } else if (isThere("runuser")) {
      changed.addAll(List.of("runuser", "-u", NOBODY, "--"));
    } else {
      return List.of("su", "-s", "/bin/sh", NOBODY, "-c", quoted(command));
    }
    changed.addAll(command);
    return changed;
  }

  private static boolean isThere(String program) {
    for (String folder : List.of("/usr/bin", "/bin", "/usr/sbin", "/sbin")) {
      if (Files.isExecutable(Path.of(folder, program))) {
        return true;
      }
    }
    return false;
  }

  private static String quoted(List<String> command) {
    StringBuilder line = new StringBuilder("exec");
    for (String word : command) {
      line.append(" '").append(word.replace("'", "'\\''")).append('\'');
    }
    return line.toString();
  }

  /** Gives a new folder to the user that the server runs as. */
  static void handOver(Path folder) throws IOException {
    if (isRoot()) {
      Files.setOwner(
          folder,
          folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(NOBODY));
    }
  }
}
