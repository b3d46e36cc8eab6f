package dev.fairway.port.process;

import dev.fairway.domain.session.ProcessSign;
import dev.fairway.domain.session.Session;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Looks at the processes of this machine; never changes one. */
public interface Processes {

  /** The name of this machine, as sessions record it. */
  String host();

  /** When a process of this machine began; empty when there is none or it cannot be told. */
  Optional<Instant> startOf(long pid);

  /**
   * A sign for every given session, by id. Sessions of other hosts, and those with neither a pid
   * nor a pane, are {@link ProcessSign#UNKNOWN}. One look for all: however many sessions there are,
   * at most one program is run.
   */
  Map<String, ProcessSign> observe(Collection<Session> sessions);

  /** A machine of which nothing can be seen but its name. */
  static Processes unseen(String host) {
    return new UnseenProcesses(host);
  }
}
