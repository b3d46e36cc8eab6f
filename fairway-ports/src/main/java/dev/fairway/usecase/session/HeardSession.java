package dev.fairway.usecase.session;

import dev.fairway.domain.session.Session;
import dev.fairway.domain.session.SessionReading;
import dev.fairway.domain.task.Task;
import dev.fairway.usecase.Outcome;
import dev.fairway.usecase.Project;
import java.time.Instant;
import java.util.List;

/**
 * A session after a sign of life, or after its end.
 *
 * @param isNew whether it has just begun
 * @param renewed the tasks that it holds whose lease began anew, ordered by id
 */
public record HeardSession(SessionReading reading, boolean isNew, List<Task> renewed) {

  public HeardSession {
    renewed = List.copyOf(renewed);
  }

  /** What a transaction saved. Processes are looked at after it, so that it is short. */
  record Saved(Session session, boolean isNew, List<Task> renewed) {}

  static Outcome<HeardSession> read(Outcome<Saved> outcome, Project project, Instant now) {
    if (outcome instanceof Outcome.Done<Saved> done) {
      Saved saved = done.value();
      SessionReading reading = new SessionSurvey(project).read(saved.session(), now);
      return Outcome.done(new HeardSession(reading, saved.isNew(), saved.renewed()));
    }
    return outcome.failed();
  }
}
