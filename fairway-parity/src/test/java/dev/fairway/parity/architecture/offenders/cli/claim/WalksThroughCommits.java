package dev.fairway.parity.architecture.offenders.cli.claim;

import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;

public final class WalksThroughCommits {

  public RevWalk walk(Repository repository) {
    return new RevWalk(repository);
  }
}
