package dev.fairway.adapter.git;

import dev.fairway.port.git.Worktree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.jspecify.annotations.Nullable;

/**
 * The worktrees of a repository: the main one, and each linked one from its folder of data in
 * {@code .git/worktrees}, whose files git's manual describes (gitrepository-layout).
 */
final class Worktrees {

  private static final String BRANCH = "ref: " + Constants.R_HEADS;

  /** What the file says when the truth is in a table. */
  private static final String IN_REFTABLE = BRANCH + ".invalid";

  private final Path commonDir;
  private final @Nullable Path opened;
  private final OnDemand shared;

  /**
   * @param opened the folder of the main worktree, if it is known from the way to it
   * @param shared knows the branches
   */
  Worktrees(Path commonDir, @Nullable Path opened, OnDemand shared) {
    this.commonDir = commonDir;
    this.opened = opened;
    this.shared = shared;
  }

  List<Worktree> all() throws IOException {
    List<Worktree> all = new ArrayList<>(linked());
    all.sort(Comparator.comparing(Worktree::folder));
    Worktree main = main();
    if (main != null) {
      all.add(0, main);
    }
    return List.copyOf(all);
  }

  private @Nullable Worktree main() throws IOException {
    try (Repository repository = new GitPlace(commonDir, opened).open()) {
      if (repository.isBare()) {
        return null;
      }
      Path folder = Folders.real(repository.getWorkTree().toPath());
      return seen(repository, folder, true, Files.isDirectory(folder), false);
    }
  }

  private List<Worktree> linked() throws IOException {
    List<Worktree> linked = new ArrayList<>();
    Path registered = commonDir.resolve("worktrees");
    if (!Files.isDirectory(registered)) {
      return linked;
    }
    try (var entries = Files.newDirectoryStream(registered, Files::isDirectory)) {
      for (Path data : entries) {
        Path folder = folderOf(data);
        if (folder != null) {
          linked.add(linked(data, folder));
        }
      }
    }
    return linked;
  }

  /** Null when another process has just removed it, or has not finished adding it. */
  private static @Nullable Path folderOf(Path data) throws IOException {
    try {
      String dotGit = Files.readString(data.resolve("gitdir")).strip();
      return Files.exists(data.resolve("HEAD"))
          ? Folders.real(data.resolve(dotGit)).getParent()
          : null;
    } catch (NoSuchFileException gone) {
      return null;
    } catch (InvalidPathException e) {
      throw new IOException(data + " names a folder that cannot be", e);
    }
  }

  /** Whether a folder, without symbolic links, is a linked worktree and there. */
  boolean isLinkedAt(Path folder) throws IOException {
    Path data = GitPlace.pointer(folder);
    return data != null
        && Folders.real(data).startsWith(commonDir.resolve("worktrees"))
        && folder.equals(folderOf(data));
  }

  /**
   * Whether a folder, without symbolic links, is the main worktree as nearly all repositories have
   * it; when it is not, it may be so by a setting.
   */
  boolean isMain(Path folder) {
    return folder.equals(opened)
        || commonDir.endsWith(".git") && folder.equals(commonDir.getParent());
  }

  private Worktree linked(Path data, Path folder) throws IOException {
    Path pointer = GitPlace.pointer(folder);
    boolean exists = pointer != null && Folders.real(pointer).equals(Folders.real(data));
    boolean locked = Files.exists(data.resolve("locked"));
    String head = Files.readString(data.resolve("HEAD")).strip();
    if (head.startsWith(BRANCH) && !head.equals(IN_REFTABLE)) {
      String branch = head.substring(BRANCH.length());
      Ref ref = shared.repository().exactRef(Constants.R_HEADS + branch);
      ObjectId id = ref == null ? null : ref.getObjectId();
      return new Worktree(
          folder,
          branch,
          id == null ? null : id.name(),
          false,
          exists,
          locked,
          exists ? Halfway.in(data) : null);
    }
    try (Repository repository = new GitPlace(data, folder).open()) {
      return seen(repository, folder, false, exists, locked);
    }
  }

  private static Worktree seen(
      Repository repository, Path folder, boolean main, boolean exists, boolean locked)
      throws IOException {
    String ref = repository.getFullBranch();
    boolean onBranch =
        ref != null && ref.startsWith(Constants.R_HEADS) && Repository.isValidRefName(ref);
    ObjectId head = repository.resolve(Constants.HEAD);
    return new Worktree(
        folder,
        onBranch ? ref.substring(Constants.R_HEADS.length()) : null,
        head == null ? null : head.name(),
        main,
        exists,
        locked,
        exists ? Halfway.in(repository.getDirectory().toPath()) : null);
  }
}
