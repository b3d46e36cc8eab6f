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
 * @param variables what the caller's command sees besides the caller's own variables; an empty
 *     value hides one of those
 * @param inTmux whether tmux is run
 */
public record LaunchPlan(
    String sessionId,
    List<String> command,
    Path directory,
    Map<String, String> variables,
    boolean inTmux) {

  public LaunchPlan {
    command = List.copyOf(command);
  }

  /**
   * A tmux that has to begin a server hands its own variables to all that is ever opened there, so
   * it gets none that are about one session: those are in its command.
   *
   * @param inherited the caller's own variables
   */
  Program program(Map<String, String> inherited) {
    Map<String, String> all = new HashMap<>(inherited);
    if (inTmux) {
      all.keySet().removeIf(name -> name.startsWith("FAIRWAY_"));
    } else {
      all.putAll(variables);
      all.values().removeIf(String::isEmpty);
    }
    return new Program(command, directory, all);
  }
}
