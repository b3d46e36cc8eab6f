package dev.fairway.adapter.process;

import dev.fairway.domain.session.ProcessSign;
import dev.fairway.port.failure.ProcessFailure;
import dev.fairway.port.process.Program;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The panes of the tmux server that the caller would reach. */
final class TmuxPanes {

  /** By its number, or as tmux writes a target: session, window and pane. */
  private static final Pattern ADDRESS = Pattern.compile("%\\d+|[^:]+:\\d+\\.\\d+");

  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final Map<String, String> variables;

  TmuxPanes(Map<String, String> variables) {
    this.variables = variables;
  }

  /**
   * What one look has shown.
   *
   * @param panes the addresses of all there are; null when nothing could be seen
   */
  record Seen(@Nullable Set<String> panes) {

    /** An address of another kind could be any pane's, so nothing is said about it. */
    ProcessSign sign(String pane) {
      if (panes == null || !ADDRESS.matcher(pane).matches()) {
        return ProcessSign.UNKNOWN;
      }
      return panes.contains(pane) ? ProcessSign.RUNNING : ProcessSign.GONE;
    }
  }

  /** Without tmux nothing is seen; with tmux and without a server there are no panes. */
  Seen look() {
    String format = "#{pane_id} #{session_name}:#{window_index}.#{pane_index}";
    List<String> command = List.of("tmux", "list-panes", "-a", "-F", format);
    try {
      ShortRun.Ended ended = ShortRun.of(new Program(command, Path.of("/"), variables), PATIENCE);
      if (ended.code() == 0) {
        return new Seen(addresses(ended.out()));
      }
      return new Seen(saysNoServer(ended.err()) ? Set.of() : null);
    } catch (ProcessFailure unseen) {
      return new Seen(null);
    }
  }

  private static boolean saysNoServer(String complaint) {
    return complaint.contains("no server running")
        || complaint.contains("error connecting to") && complaint.contains("No such file");
  }

  private static Set<String> addresses(String lines) {
    Set<String> addresses = new HashSet<>();
    for (String line : lines.split("\n")) {
      int blank = line.indexOf(' ');
      if (blank > 0) {
        addresses.add(line.substring(0, blank));
        addresses.add(line.substring(blank + 1));
      }
    }
    return addresses;
  }
}
