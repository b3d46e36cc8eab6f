package dev.fairway.usecase;

import dev.fairway.port.git.Repository;
import java.util.Optional;

/** A commit that somebody names to have it recorded: what is recorded is its full id. */
public final class GivenCommit {

  private GivenCommit() {}

  /** Invalid for one that the repository does not have; without a repository any will do. */
  public static Outcome<String> fullId(Project project, String commit) {
    Optional<Repository> repository = project.repository().get();
    Optional<String> full =
        repository.isEmpty() ? Optional.of(commit) : repository.get().commit(commit);
    return full.isPresent()
        ? Outcome.done(full.get())
        : Outcome.invalid(
            "commit",
            "there is no commit '" + commit + "' in the repository",
            "'git log' lists commits; 'git fetch' brings those of others");
  }
}
