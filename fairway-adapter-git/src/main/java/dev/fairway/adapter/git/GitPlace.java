package dev.fairway.adapter.git;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.util.FS;
import org.jspecify.annotations.Nullable;

/**
 * Where a repository, or one of its worktrees, keeps its data.
 *
 * @param worktree the folder with the files; null when the data itself says where, or has none
 */
record GitPlace(Path gitDir, @Nullable Path worktree) {

  private static final String POINTER = "gitdir: ";

  /** The one that a folder belongs to. */
  static GitPlace above(Path folder) {
    for (Path at = Folders.real(folder); at != null; at = at.getParent()) {
      Path dotGit = at.resolve(".git");
      if (Files.isRegularFile(dotGit)) {
        return new GitPlace(pointedTo(at), at);
      } else if (isRepository(dotGit)) {
        return new GitPlace(dotGit, null);
      } else if (isRepository(at)) {
        return new GitPlace(at, null);
      }
    }
    throw Trouble.refused(
        "there is no repository at or above " + folder,
        "'git init' makes one, 'git clone' fetches one");
  }

  private static Path pointedTo(Path worktree) {
    Path data = pointer(worktree);
    if (data == null) {
      throw Trouble.refused("the file .git in " + worktree + " does not name a repository");
    } else if (!Files.isRegularFile(data.resolve("HEAD"))) {
      throw Trouble.refused(
          worktree + " is a worktree of a repository that is not at " + data,
          "'git worktree repair' in the main worktree mends it");
    }
    return data;
  }

  /** What the file {@code .git} in a folder points to; null when it points to nothing. */
  static @Nullable Path pointer(Path worktree) {
    try {
      String line = Files.readString(worktree.resolve(".git")).strip();
      return line.startsWith(POINTER)
          ? worktree.resolve(line.substring(POINTER.length())).normalize()
          : null;
    } catch (IOException | InvalidPathException e) {
      return null;
    }
  }

  /** As git has it; JGit's own look loads half of JGit. */
  private static boolean isRepository(Path folder) {
    return Files.isRegularFile(folder.resolve("HEAD"))
        && Files.isDirectory(folder.resolve("objects"))
        && Files.isDirectory(folder.resolve("refs"));
  }

  /** What all worktrees share. */
  Path commonDir() {
    try {
      return gitDir.resolve(Files.readString(gitDir.resolve("commondir")).strip()).normalize();
    } catch (IOException | InvalidPathException none) {
      return gitDir;
    }
  }

  Repository open() throws IOException {
    var builder = new FileRepositoryBuilder().setFS(FS.DETECTED).setGitDir(gitDir.toFile());
    if (worktree != null) {
      builder.setWorkTree(worktree.toFile());
    }
    Repository repository = build(builder.setMustExist(true));
    String ids = repository.getConfig().getString("extensions", null, "objectformat");
    if (ids != null && !ids.equalsIgnoreCase("sha1")) {
      repository.close();
      throw Trouble.refused(
          "the repository " + gitDir + " names commits by " + ids + ", only sha1 can be read");
    }
    return repository;
  }

  private static Repository build(FileRepositoryBuilder builder) throws IOException {
    try {
      return builder.build();
    } catch (IllegalArgumentException settings) {
      throw new IOException(settings.getMessage(), settings);
    }
  }
}
