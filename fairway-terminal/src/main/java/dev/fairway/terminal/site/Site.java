package dev.fairway.terminal.site;

import dev.fairway.domain.gate.GateEvaluation;
import dev.fairway.port.store.ChangeFeed;
import dev.fairway.usecase.Project;
import dev.fairway.usecase.task.ShowTask;
import java.util.List;

/**
 * One project. Methods may be called by several threads at once, and throw {@link SiteTrouble} or a
 * {@link dev.fairway.port.failure.Failure} when the project cannot be used at the moment.
 */
public interface Site {

  /** The project as it is configured now. */
  Project project();

  /** A new feed of changes of the store. */
  ChangeFeed changes();

  /** What a gate lacks, as half a sentence. */
  String lacks(GateEvaluation gate);

  /** What to run next for a task, to be pasted into a shell. */
  List<String> commands(ShowTask.Detail task);
}
