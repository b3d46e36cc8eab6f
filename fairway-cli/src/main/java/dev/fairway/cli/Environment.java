package dev.fairway.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The world a call runs in; the only place from which the program sees it.
 *
 * @param variables the environment variables
 * @param directory where the call was made, absolute
 * @param terminal whether standard output is a terminal
 * @param home the distribution's folder; null when the program runs from anywhere else
 */
public record Environment(
    Map<String, String> variables,
    Path directory,
    InputStream in,
    OutputStream out,
    OutputStream err,
    boolean terminal,
    InstantSource clock,
    String user,
    String host,
    @Nullable Path home) {

  /** How the launcher names the former value of a variable. */
  private static final String ORIGINAL = "FAIRWAY_ORIGINAL_";

  /** A variable that is set to something; null when it is unset or empty. */
  public @Nullable String variable(String name) {
    String value = variables.get(name);
    return value == null || value.isEmpty() ? null : value;
  }

  /**
   * The variables as they were before the launcher changed some for the JVM's sake; what a child
   * process should see.
   */
  public Map<String, String> variablesForChildren() {
    Map<String, String> restored = new HashMap<>(variables);
    for (Map.Entry<String, String> entry : variables.entrySet()) {
      if (entry.getKey().startsWith(ORIGINAL)) {
        String name = entry.getKey().substring(ORIGINAL.length());
        restored.remove(entry.getKey());
        if (entry.getValue().isEmpty()) {
          restored.remove(name);
        } else {
          restored.put(name, entry.getValue());
        }
      }
    }
    return restored;
  }

  /** The same for a call that is made in another folder, about the project that is there. */
  public Environment in(Path folder) {
    Map<String, String> without = new HashMap<>(variables);
    for (String name : List.of("FAIRWAY_CONFIG", "FAIRWAY_DB", "FAIRWAY_ROLE", "FAIRWAY_TASK_ID")) {
      without.remove(name);
    }
    return new Environment(without, folder, in, out, err, terminal, clock, user, host, home);
  }
}
