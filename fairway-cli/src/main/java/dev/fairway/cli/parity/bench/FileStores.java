package dev.fairway.cli.parity.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Embedded stores in the copy: a file each. */
public final class FileStores implements Stores {

  private final Path main;
  private final Path folder;
  private final Runner runner;
  private @Nullable Path kept;
  private int count;

  /**
   * @param root the copy of the main worktree
   * @param runner makes calls in it
   */
  public FileStores(Path root, Runner runner) {
    this.main = root.resolve(".fairway/state.db");
    this.folder = root.resolve(".fairway/cases");
    this.runner = runner;
  }

  @Override
  public String main() {
    return main.toString();
  }

  @Override
  public String empty() {
    return next().toString();
  }

  @Override
  public void keep() throws NotComparable {
    Path file = next();
    Ended ended = runner.json("db", "backup", file.toString());
    if (ended.code() != 0) {
      throw new NotComparable("the store cannot be kept: " + ended.words());
    }
    kept = file;
  }

  @Override
  public String fresh() throws NotComparable {
    if (kept == null) {
      throw new NotComparable("there is no store to begin with");
    }
    try {
      return Files.copy(kept, next()).toString();
    } catch (IOException full) {
      throw new NotComparable("the store cannot be copied: " + full.getMessage());
    }
  }

  /** Everything is in the copy. */
  @Override
  public void close() {}

  private Path next() {
    try {
      return Files.createDirectories(folder).resolve(++count + ".db");
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }
}
