package dev.fairway.adapter.git;

import java.util.Map;
import java.util.Set;

/** The variables that the git program gets to see. */
final class ChildEnvironment {

  /** Where git is installed and where its settings are: they lead to no other repository. */
  private static final Set<String> HARMLESS =
      Set.of("GIT_EXEC_PATH", "GIT_CONFIG_GLOBAL", "GIT_CONFIG_SYSTEM", "GIT_CONFIG_NOSYSTEM");

  private ChildEnvironment() {}

  /**
   * In a hook git sets variables that lead every git below to one repository and index; others
   * trace into the output, or change how it looks. All go, and nothing may ask for a password or
   * page.
   */
  static void prepare(Map<String, String> variables) {
    variables.keySet().removeIf(name -> name.startsWith("GIT_") && !HARMLESS.contains(name));
    variables.remove("LANGUAGE");
    variables.put("LC_ALL", "C");
    variables.put("GIT_OPTIONAL_LOCKS", "0");
    variables.put("GIT_TERMINAL_PROMPT", "0");
    variables.put("GIT_ASKPASS", "");
    variables.put("SSH_ASKPASS", "");
    variables.put("GIT_PAGER", "cat");
  }
}
