package dev.fairway.cli.parity.run;

import dev.fairway.cli.Complaint;
import dev.fairway.cli.Environment;
import dev.fairway.cli.config.Loaded;
import dev.fairway.cli.parity.bench.Program;
import dev.fairway.cli.parity.bench.Stores;
import dev.fairway.cli.parity.copy.CopiedConfig;
import dev.fairway.cli.parity.copy.PrivateCopy;
import dev.fairway.port.failure.InputFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** The copies of a run, all of which go when it ends. */
final class Copies implements AutoCloseable {

  private final Environment environment;
  private final Path checkout;
  private final @Nullable Path named;
  private final @Nullable Path reference;
  private final List<Path> folders = new CopyOnWriteArrayList<>();
  private final AtTheEnd end = AtTheEnd.of(this::takeAway);
  private @Nullable Loaded configuration;
  private volatile @Nullable Stores stores;

  /**
   * @param named the configuration that the settings name; null when they name none
   * @param reference the folder of reference files; null when there is none
   */
  Copies(Environment environment, Path checkout, @Nullable Path named, @Nullable Path reference) {
    this.environment = environment;
    this.checkout = checkout;
    this.named = named;
    this.reference = reference;
  }

  /** Another copy. */
  PrivateCopy another() {
    stopHereWhenEnding();
    Path folder = temporary();
    folders.add(folder);
    PrivateCopy copy = PrivateCopy.of(checkout, folder);
    configuration = CopiedConfig.place(copy, config(copy));
    LaneFolders.mark(copy, configuration.policy());
    if (!copy.repository()) {
      makeRepository(copy, configuration.policy().mainBranch());
    }
    return copy;
  }

  /** The configuration of the copies. */
  Loaded configuration() {
    if (configuration == null) {
      throw new IllegalStateException("no copy was made");
    }
    return configuration;
  }

  private Path config(PrivateCopy copy) {
    if (named != null) {
      return named;
    }
    Path own = copy.main().resolve(".fairway/config.toml");
    if (Files.isRegularFile(own)) {
      return own;
    }
    Path beside = reference == null ? null : reference.resolve("config.toml");
    if (beside != null && Files.isRegularFile(beside)) {
      return beside;
    }
    throw Complaint.validation(
        "there is no configuration for " + checkout,
        "put one into its .fairway/config.toml, or name one in parity.toml: config = \"…\"");
  }

  /**
   * A folder that is no repository becomes one in the copy, with one commit, so that everything
   * about repositories can be compared. Without git those comparisons say so themselves.
   */
  private void makeRepository(PrivateCopy copy, String branch) {
    Program git = new Program(copy.checkout(), environment.variablesForChildren());
    try {
      git.git("init", "--quiet");
      git.git("symbolic-ref", "HEAD", "refs/heads/" + branch);
      git.git("add", "--all", "--", ".", ":!.fairway");
      git.git("commit", "--quiet", "--allow-empty", "--message", "The folder as it was copied");
    } catch (Program.Failed without) {
      // 'git-check' will find no repository
    }
  }

  /** A JVM does not look at {@code TMPDIR} by itself. */
  private Path temporary() {
    String folder = environment.variable("TMPDIR");
    try {
      return folder == null
          ? Files.createTempDirectory("fairway-parity-")
          : Files.createTempDirectory(environment.directory().resolve(folder), "fairway-parity-");
    } catch (IOException unwritable) {
      throw new InputFailure("cannot make a temporary folder", "see TMPDIR", unwritable);
    }
  }

  /** Lets something go before the copies do. */
  void closeFirst(Stores stores) {
    this.stores = stores;
  }

  /** Goes no further when the process was told to end. */
  void stopHereWhenEnding() {
    end.stopHereWhenEnding();
  }

  @Override
  public void close() {
    end.close();
  }

  private void takeAway() {
    Stores first = stores;
    try {
      if (first != null) {
        first.close();
      }
    } finally {
      folders.forEach(PrivateCopy::remove);
    }
  }
}
