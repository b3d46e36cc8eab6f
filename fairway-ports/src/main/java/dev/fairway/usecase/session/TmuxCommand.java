package dev.fairway.usecase.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The call of tmux that runs a command and says where. */
final class TmuxCommand {

  /**
   * Nobody waits for the command but the shell around it, so that says how it ended. The window
   * closes with it.
   */
  private static final String SCRIPT =
      "fairway=$1; shift; \"$@\"; code=$?;"
          + " \"$fairway\" --quiet session end \"$FAIRWAY_SESSION_ID\" --exit-code \"$code\";"
          + " exit \"$code\"";

  private TmuxCommand() {}

  /** Prints the pane and the process in it, as {@code %3 4711}. */
  static List<String> of(LaunchRequest request, String sessionId, Map<String, String> variables) {
    List<String> line = new ArrayList<>();
    line.add("tmux");
    if (request.insideTmux()) {
      line.addAll(List.of("new-window", "-d", "-n", sessionId));
    } else {
      line.addAll(List.of("new-session", "-d", "-s", sessionName(sessionId)));
    }
    line.addAll(List.of("-P", "-F", "#{pane_id} #{pane_pid}"));
    line.addAll(List.of("-c", request.directory().toString()));
    line.add("env"); // the server that runs it has variables of its own
    variables.forEach((name, value) -> line.add(name + "=" + value));
    line.addAll(List.of("sh", "-c", SCRIPT, "sh", request.fairway()));
    line.addAll(request.command());
    return line;
  }

  /** A name that tmux does not read as a window or a pane. */
  static String sessionName(String sessionId) {
    return "fairway-" + sessionId.replace('.', '_').replace(':', '_');
  }
}
