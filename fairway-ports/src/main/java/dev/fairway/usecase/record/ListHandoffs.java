package dev.fairway.usecase.record;

import dev.fairway.domain.handoff.Handoff;
import dev.fairway.usecase.Project;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists handoffs, oldest first. */
public final class ListHandoffs {

  private final Project project;

  public ListHandoffs(Project project) {
    this.project = project;
  }

  /**
   * @param toRole only those to this role; null means to anybody
   * @param acknowledgedToo whether those that somebody has taken note of are wanted as well
   */
  public List<Handoff> list(@Nullable String toRole, boolean acknowledgedToo) {
    List<Handoff> wanted = new ArrayList<>();
    for (Handoff handoff : project.store().read(store -> store.handoffs(!acknowledgedToo))) {
      if (toRole == null || toRole.equals(handoff.toRole())) {
        wanted.add(handoff);
      }
    }
    return wanted;
  }
}
