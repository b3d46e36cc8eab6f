package dev.fairway.usecase.session;

import dev.fairway.domain.session.SessionReading;
import dev.fairway.usecase.Project;
import java.time.Instant;
import java.util.List;

/** Lists sessions as they are now, ordered by id. */
public final class ListSessions {

  private final Project project;

  public ListSessions(Project project) {
    this.project = project;
  }

  /**
   * @param alsoEnded whether those that have ended are wanted as well
   */
  public List<SessionReading> list(boolean alsoEnded) {
    Instant now = project.now();
    SessionSurvey survey = new SessionSurvey(project);
    return project.store().read(store -> survey.read(store, store.sessions(alsoEnded), now));
  }
}
