package dev.fairway.adapter.git;

import java.io.IOException;
import org.eclipse.jgit.lib.Repository;
import org.jspecify.annotations.Nullable;

/** A repository that JGit opens when it is first asked: by then the git program can be at work. */
final class OnDemand implements AutoCloseable {

  private final GitPlace place;
  private @Nullable Repository opened;

  OnDemand(GitPlace place) {
    this.place = place;
  }

  synchronized Repository repository() throws IOException {
    if (opened == null) {
      StillSystem.install();
      opened = place.open();
    }
    return opened;
  }

  @Override
  public synchronized void close() {
    if (opened != null) {
      opened.close();
    }
  }
}
