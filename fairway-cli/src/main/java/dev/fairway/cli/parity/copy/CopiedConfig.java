package dev.fairway.cli.parity.copy;

import dev.fairway.cli.Complaint;
import dev.fairway.cli.config.Loaded;
import dev.fairway.cli.config.ProjectConfig;
import dev.fairway.port.failure.InputFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The configuration that the copy works with. */
public final class CopiedConfig {

  private static final Pattern ROOT = Pattern.compile("(?m)^(\\s*root\\s*=\\s*)([\"'])(.*?)\\2");

  private CopiedConfig() {}

  /**
   * Puts a configuration into the copy. Where it would make worktrees outside of the copy, it is
   * changed so that they are made at the same place within.
   *
   * @param source the file to take
   */
  public static Loaded place(PrivateCopy copy, Path source) {
    Path target = copy.main().resolve(".fairway/config.toml");
    try {
      String text = Files.readString(source);
      Files.createDirectories(target.getParent());
      Files.writeString(target, text);
      Loaded loaded = load(copy, target);
      if (loaded.problems().isEmpty() && leadsOut(copy, loaded)) {
        Path place = originalPlace(copy, loaded.policy().worktrees().root());
        Matcher root = ROOT.matcher(text);
        String within = Matcher.quoteReplacement(copy.copyOf(place).toString());
        Files.writeString(target, root.replaceAll("$1$2" + within + "$2"));
        loaded = load(copy, target);
        if (!loaded.problems().isEmpty() || leadsOut(copy, loaded)) {
          throw Complaint.validation(
              "the worktrees of the checkout are outside of what can be copied: " + place,
              "name another configuration in parity.toml: config = \"…\"");
        }
      }
      return loaded;
    } catch (IOException unreadable) {
      throw new InputFailure("cannot read the configuration " + source, null, unreadable);
    }
  }

  private static Loaded load(PrivateCopy copy, Path file) {
    String name = String.valueOf(copy.main().getFileName());
    return ProjectConfig.load(file, ".fairway/config.toml", null, name);
  }

  private static boolean leadsOut(PrivateCopy copy, Loaded loaded) {
    Path root = copy.main().resolve(loaded.policy().worktrees().root()).normalize();
    return !root.startsWith(copy.folder());
  }

  private static Path originalPlace(PrivateCopy copy, String root) {
    return copy.originalOf(copy.main()).resolve(root).normalize();
  }
}
