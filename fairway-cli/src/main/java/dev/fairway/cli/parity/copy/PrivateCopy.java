package dev.fairway.cli.parity.copy;

import dev.fairway.cli.Complaint;
import dev.fairway.cli.place.Whereabouts;
import dev.fairway.port.failure.InputFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

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

  /** How often the removal is tried. */
  private static final int MOST_TIMES = 5;

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
          "cannot copy " + given + ": " + why(unreadable),
          "all of it has to be readable, and the copy needs room; TMPDIR says where",
          unreadable);
    }
  }

  /** The exceptions of files have a path for a message, and the reason in their type. */
  private static String why(Exception unreadable) {
    String path = String.valueOf(unreadable.getMessage());
    if (unreadable instanceof AccessDeniedException) {
      return path + ": permission denied";
    }
    return unreadable instanceof NoSuchFileException ? path + " has just gone" : path;
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

  /**
   * Takes the folder of a copy away, also of one that was not finished, or in which somebody is
   * still writing.
   */
  public static void remove(Path folder) {
    for (int times = 0; times < MOST_TIMES && Files.exists(folder); times++) {
      try {
        Files.walkFileTree(folder, new Removing());
      } catch (IOException stays) {
        // a temporary folder that stays does no harm
      }
    }
  }

  /** What cannot be removed now stays, and nothing else. */
  private static final class Removing extends SimpleFileVisitor<Path> {

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      folder.toFile().setWritable(true);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      return remove(file);
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException why) {
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException why) {
      return remove(folder);
    }

    private static FileVisitResult remove(Path path) {
      try {
        Files.deleteIfExists(path);
      } catch (IOException stays) {
        // perhaps the next time
      }
      return FileVisitResult.CONTINUE;
    }
  }
}
