package dev.fairway.cli;

import dev.fairway.adapter.git.GitRepository;
import dev.fairway.port.git.Repository;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How repositories are opened. Nothing is loaded for that before a command asks for one; most never
 * do.
 */
public final class Repositories {

  private final @Nullable Function<Path, Repository> opener;

  private Repositories(@Nullable Function<Path, Repository> opener) {
    this.opener = opener;
  }

  /** Opens the repository of a folder in it. */
  public static Repositories openedBy(Function<Path, Repository> opener) {
    return new Repositories(opener);
  }

  /** As if there were none. */
  public static Repositories none() {
    return new Repositories(null);
  }

  /** Those of this machine. */
  static Repositories ofThisMachine() {
    return new Repositories(new OnDisk());
  }

  /**
   * @param folder in the repository
   */
  Optional<Repository> open(Path folder) {
    return opener == null ? Optional.empty() : Optional.of(opener.apply(folder));
  }

  /** A class of its own: a method reference would load the adapter for every call. */
  private static final class OnDisk implements Function<Path, Repository> {

    @Override
    public Repository apply(Path folder) {
      return GitRepository.open(folder);
    }
  }
}
