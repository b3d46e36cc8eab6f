package dev.fairway.usecase.session;

import dev.fairway.domain.session.SessionPatch;
import dev.fairway.domain.task.Caller;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is to be launched, and from where.
 *
 * @param id null means that one is made up from the role and the time
 * @param directory an existing folder
 * @param inherited the variables of the caller, as a program should see them
 * @param project the variables that lead the program's own calls to this project
 * @param fairway how to call Fairway from a shell that this process does not wait for
 * @param insideTmux whether the caller's terminal is in tmux
 * @param aside whether standard output is wanted for something else
 */
public record LaunchRequest(
    @Nullable String id,
    SessionPatch patch,
    Backend backend,
    List<String> command,
    Path directory,
    Map<String, String> inherited,
    Map<String, String> project,
    String fairway,
    boolean insideTmux,
    boolean aside,
    Caller caller) {

  /** What runs the command. */
  public enum Backend {
    /** The terminal of the caller, who waits for its end. */
    SHELL,
    /** A window of its own, for which nobody waits. */
    TMUX
  }

  public LaunchRequest {
    command = List.copyOf(command);
  }
}
