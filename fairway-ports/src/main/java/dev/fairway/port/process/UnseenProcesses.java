package dev.fairway.port.process;

import dev.fairway.domain.session.ProcessSign;
import dev.fairway.domain.session.Session;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Processes that nobody can look at. */
record UnseenProcesses(String host) implements Processes {

  @Override
  public Optional<Instant> startOf(long pid) {
    return Optional.empty();
  }

  @Override
  public Map<String, ProcessSign> observe(Collection<Session> sessions) {
    Map<String, ProcessSign> signs = new LinkedHashMap<>();
    for (Session session : sessions) {
      signs.put(session.id(), ProcessSign.UNKNOWN);
    }
    return signs;
  }
}
