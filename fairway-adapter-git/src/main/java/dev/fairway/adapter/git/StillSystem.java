package dev.fairway.adapter.git;

import org.eclipse.jgit.internal.util.CleanupService;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;
import org.jspecify.annotations.Nullable;

/**
 * The process as JGit is to see it: without environment variables and without the user's and the
 * system's settings. So no variable that a hook has set leads to another repository, no setting
 * changes an answer, the {@code git} program is not run to find settings, and nothing is created in
 * the user's home.
 */
final class StillSystem extends SystemReader {

  private final SystemReader actual;

  private StillSystem(SystemReader actual) {
    this.actual = actual;
  }

  /** JGit asks one system per process; to install it twice does no harm. */
  static void install() {
    SystemReader actual = SystemReader.getInstance();
    if (!(actual instanceof StillSystem)) {
      SystemReader.setInstance(new StillSystem(actual));
      // the one that does nothing when the process ends: there is nothing to clean up, and the
      // other
      // reads all of JGit's messages at its first use, and starts threads at the end
      new CleanupService();
    }
  }

  @Override
  public @Nullable String getenv(String variable) {
    return null;
  }

  @Override
  public FileBasedConfig openUserConfig(@Nullable Config parent, FS files) {
    return new NoConfig(parent, files);
  }

  @Override
  public FileBasedConfig openSystemConfig(@Nullable Config parent, FS files) {
    return new NoConfig(parent, files);
  }

  @Override
  public FileBasedConfig openJGitConfig(@Nullable Config parent, FS files) {
    return new NoConfig(parent, files);
  }

  /** Only signs the log of a branch; the real name may take seconds to look up. */
  @Override
  public String getHostname() {
    return "localhost";
  }

  @Override
  public String getProperty(String key) {
    return actual.getProperty(key);
  }

  @Override
  @SuppressWarnings("deprecation") // abstract, so it has to be there
  public long getCurrentTime() {
    return actual.now().toEpochMilli();
  }

  @Override
  @SuppressWarnings("deprecation") // abstract, so it has to be there
  public int getTimezone(long when) {
    return actual.getTimezone(when);
  }
}
