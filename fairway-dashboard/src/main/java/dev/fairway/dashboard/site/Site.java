package dev.fairway.dashboard.site;

import dev.fairway.domain.task.Caller;
import dev.fairway.port.store.ChangeFeed;
import dev.fairway.usecase.Outcome;
import dev.fairway.usecase.Project;
import dev.fairway.usecase.lane.Grounds;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One project. Methods may be called by several threads at once, and throw {@link SiteTrouble} or a
 * {@link dev.fairway.port.failure.Failure} when the project cannot be used at the moment.
 */
public interface Site extends AutoCloseable {

  /** Its name in addresses and on pages; differs from that of every other site. */
  String name();

  /** The project as it is configured now. */
  Project project();

  /**
   * Who acts when somebody presses a button.
   *
   * @param role the role that was chosen; null for none
   */
  Caller caller(@Nullable String role);

  /** The project in its repository, with its lanes; empty when it is in none. */
  Optional<Grounds> grounds();

  /** What the last parity run has found; empty when none was made. */
  Optional<ParityRun> lastParityRun();

  /** A new feed of changes of the store. */
  ChangeFeed changes();

  /** The words for an ending that is no success, the same as on the command line. */
  Said words(Outcome<?> ending);

  @Override
  void close();
}
