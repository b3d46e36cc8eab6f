package dev.fairway.adapter.git;

import java.io.File;
import java.util.concurrent.TimeUnit;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.jspecify.annotations.Nullable;

/** Settings that nobody has made, in a file that is neither read nor written. */
final class NoConfig extends FileBasedConfig {

  private static final long COARSEST_CLOCK_SECONDS = 2;

  NoConfig(@Nullable Config parent, FS files) {
    super(parent, new File("none"), files);
  }

  /**
   * How finely the file system tells times: without an answer here JGit finds out by writing files
   * into the repository. Two seconds hold for every file system.
   */
  @Override
  public long getTimeUnit(
      String section, @Nullable String part, String name, long other, TimeUnit unit) {
    return section.equals("filesystem")
        ? unit.convert(COARSEST_CLOCK_SECONDS, TimeUnit.SECONDS)
        : other;
  }

  @Override
  public boolean isOutdated() {
    return false;
  }

  @Override
  public void load() {
    // there is nothing to read
  }

  @Override
  public void save() {
    // whatever JGit wants to remember is for this process only
  }
}
