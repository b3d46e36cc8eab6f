package dev.fairway.cli.parity.copy;

import dev.fairway.cli.Complaint;
import dev.fairway.cli.place.Whereabouts;
import dev.fairway.port.failure.InputFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A copy of a checkout in a folder of its own, which stands for the root of the file system: what
 * was {@code /src/shop} is now {@code folder/src/shop}. So worktrees that were siblings still are,
 * and every relative path in git's own files and in configurations leads to the copy.
 *
 * @param folder stands for the root
 * @param original the checkout that was copied, without symbolic links
 * @param checkout its copy
 * @param main the copy of the main worktree; the checkout itself unless that is a linked one
 * @param repository whether the checkout is the top of a worktree
 */
public record PrivateCopy(
    Path folder, Path original, Path checkout, Path main, boolean repository) {

  /**
   * Makes the copy.
   *
   * @param folder empty and absolute
   */
  public static PrivateCopy of(Path given, Path folder) {
    if (!Files.isDirectory(given)) {
      throw Complaint.usage("no checkout at " + given, "name the folder that holds it");
    }
    try {
      Path root = folder.toRealPath();
      Path original = given.toRealPath();
      if (root.startsWith(original)) {
        throw Complaint.usage(
            "the temporary folder " + root + " is inside of " + original,
            "set TMPDIR to a folder outside of the checkout");
      }
      Whereabouts there = Whereabouts.at(original);
      boolean repository = there.topFolder().filter(original::equals).isPresent();
      Worktrees worktrees = repository ? Worktrees.of(there) : Worktrees.plain(original);
      new TreeCopy(root, worktrees.roots()).copy();
      Path main = at(root, worktrees.main());
      return new PrivateCopy(root, original, at(root, original), main, repository);
    } catch (IOException | UncheckedIOException unreadable) {
      throw new InputFailure(
          "cannot copy " + given + ": " + unreadable.getMessage(),
          "all of it has to be readable, and the copy needs room; TMPDIR says where",
          unreadable);
    }
  }

  private static Path at(Path root, Path absolute) {
    return root.resolve(absolute.getRoot().relativize(absolute));
  }

  /** Where the copy of something is; also of what was not copied. */
  public Path copyOf(Path absolute) {
    return at(folder, absolute);
  }

  /** What something in the copy is the copy of. */
  public Path originalOf(Path copied) {
    return original.getRoot().resolve(folder.relativize(copied.normalize()));
  }

  /** A text in which the copy was named, as if it had been the original. */
  public String restored(String text) {
    return text.replace(folder.toString() + "/", "/");
  }

  /** Takes the copy away. */
  public void remove() {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
      for (Path file : deepestFirst) {
        if (Files.isDirectory(file) && !Files.isSymbolicLink(file)) {
          file.toFile().setWritable(true);
        }
        Files.delete(file);
      }
    } catch (IOException | UncheckedIOException stays) {
      // a temporary folder that stays does no harm
    }
  }
}
