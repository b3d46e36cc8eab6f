package dev.fairway.usecase.lane;

import dev.fairway.domain.lane.Finding;
import dev.fairway.domain.lane.LaneCheck;
import dev.fairway.port.git.Repository;
import dev.fairway.usecase.Outcome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What branches are measured against.
 *
 * @param name a branch, or any other revision
 * @param commit full id; null when there is no such thing
 */
record Base(String name, @Nullable String commit) {

  static Base main(Repository repository, String mainBranch) {
    return new Base(mainBranch, repository.headOf(mainBranch).orElse(null));
  }

  /** The revision that was asked for, which has to exist, or else the main branch. */
  static Outcome<Base> of(Repository repository, String mainBranch, @Nullable String given) {
    if (given == null) {
      return Outcome.done(main(repository, mainBranch));
    }
    String commit = repository.commit(given).orElse(null);
    return commit == null
        ? Outcome.invalid(
            "base", "there is no commit '" + given + "' to compare with", "name a branch or a tag")
        : Outcome.done(new Base(given, commit));
  }

  /** Lanes need something to be based on. */
  List<Finding> findings(Repository repository) {
    return commit != null
        ? List.of()
        : List.of(new LaneCheck(name).missingBase(repository.commit("HEAD").isEmpty()));
  }
}
