package dev.fairway.cli.place;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the main worktree from the folder that all worktrees share. */
final class MainFolder {

  private MainFolder() {}

  static Path of(Path commonDir) {
    Path parent = commonDir.getParent();
    if (parent == null) {
      return commonDir;
    }
    if (commonDir.endsWith(".git")) {
      return parent;
    }
    String configured = coreWorktree(commonDir);
    if (configured != null) {
      try {
        return commonDir.resolve(configured).normalize();
      } catch (InvalidPathException e) {
        return commonDir;
      }
    }
    GitFolder beside = GitFolder.at(parent);
    return beside != null && beside.gitDir().equals(commonDir) ? parent : commonDir;
  }

  /** The {@code worktree} of {@code [core]}, which git sets for submodules. */
  private static @Nullable String coreWorktree(Path commonDir) {
    boolean core = false;
    String worktree = null;
    for (String raw : lines(commonDir.resolve("config"))) {
      String line = raw.strip();
      if (line.startsWith("[")) {
        core = line.toLowerCase(Locale.ROOT).startsWith("[core]");
      }
      int equals = line.indexOf('=');
      if (core && equals > 0 && line.substring(0, equals).strip().equalsIgnoreCase("worktree")) {
        worktree = unquoted(line.substring(equals + 1).strip());
      }
    }
    return worktree;
  }

  private static String[] lines(Path config) {
    try {
      return new String(Files.readAllBytes(config), StandardCharsets.UTF_8).split("\n");
    } catch (IOException none) {
      return new String[0];
    }
  }

  private static String unquoted(String value) {
    String bare =
        value.length() > 1 && value.startsWith("\"") && value.endsWith("\"")
            ? value.substring(1, value.length() - 1)
            : value;
    return bare.replace("\\\"", "\"").replace("\\\\", "\\");
  }
}
