package dev.fairway.adapter.process;

import dev.fairway.domain.session.ProcessSign;
import dev.fairway.domain.session.Session;
import dev.fairway.domain.session.SessionFacts;
import dev.fairway.port.process.Processes;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks at pids by way of the JVM, and at panes by one run of tmux. */
public final class LocalProcesses implements Processes {

  /**
   * When a process began is told to a hundredth of a second at best, counted from a boot time that
   * wanders by a second when the clock is corrected.
   */
  private static final Duration TOLERANCE = Duration.ofSeconds(2);

  private final String host;
  private final Map<String, String> variables;
  private final Path table;

  /**
   * @param host the name of this machine, as sessions record it
   * @param variables of the caller, which say where tmux is
   */
  public LocalProcesses(String host, Map<String, String> variables) {
    this(host, variables, Path.of("/proc"));
  }

  LocalProcesses(String host, Map<String, String> variables, Path table) {
    this.host = host;
    this.variables = variables;
    this.table = table;
  }

  @Override
  public String host() {
    return host;
  }

  @Override
  public Optional<Instant> startOf(long pid) {
    return ProcessHandle.of(pid).flatMap(process -> process.info().startInstant());
  }

  @Override
  public Map<String, ProcessSign> observe(Collection<Session> sessions) {
    Map<String, ProcessSign> signs = new LinkedHashMap<>();
    TmuxPanes.Seen seen = null;
    for (Session session : sessions) {
      SessionFacts facts = session.facts();
      ProcessSign sign = ProcessSign.UNKNOWN;
      if (facts.host().equals(host) && facts.pid() != null) {
        sign = sign(facts.pid(), facts.pidStartedAt(), session.heartbeatAt());
      } else if (facts.host().equals(host) && facts.tmuxPane() != null) {
        seen = seen == null ? new TmuxPanes(variables).look() : seen;
        sign = seen.sign(facts.tmuxPane());
      }
      signs.put(session.id(), sign);
    }
    return signs;
  }

  /**
   * @param recorded when the process began that the session had; null when that could not be told.
   *     Then it had begun when the session was last heard of.
   */
  private ProcessSign sign(long pid, @Nullable Instant recorded, Instant heard) {
    Optional<ProcessHandle> process = ProcessHandle.of(pid).filter(ProcessHandle::isAlive);
    if (process.isEmpty() || EndedChildren.include(pid, table)) {
      return ProcessSign.GONE;
    }
    Instant began = process.get().info().startInstant().orElse(null);
    if (began == null) {
      return ProcessSign.RUNNING;
    }
    boolean same =
        recorded == null
            ? !began.isAfter(heard.plus(TOLERANCE))
            : Duration.between(recorded, began).abs().compareTo(TOLERANCE) <= 0;
    return same ? ProcessSign.RUNNING : ProcessSign.REUSED;
  }
}
