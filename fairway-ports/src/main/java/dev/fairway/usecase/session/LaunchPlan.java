package dev.fairway.usecase.session;

import dev.fairway.port.process.Program;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a launch comes to.
 *
 * @param command what is run: the caller's own, or tmux with it
 * @param variables what the program sees besides the caller's own variables; an empty value hides
 *     one of those
 */
public record LaunchPlan(
    String sessionId, List<String> command, Path directory, Map<String, String> variables) {

  public LaunchPlan {
    command = List.copyOf(command);
  }

  /**
   * @param inherited the caller's own variables
   */
  Program program(Map<String, String> inherited) {
    Map<String, String> all = new HashMap<>(inherited);
    all.putAll(variables);
    all.values().removeIf(String::isEmpty);
    return new Program(command, directory, all);
  }
}
