package dev.fairway.adapter.git;

import dev.fairway.port.git.Repository;
import dev.fairway.port.git.Worktree;
import dev.fairway.port.git.testing.RepositoryFixture;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;

/** A real repository in a folder of its own, filled by {@code git fast-import}. */
final class GitFixture implements RepositoryFixture {

  private static final Instant FIRST = Instant.parse("2026-03-02T09:00:00Z");

  private final Path root;
  private final Git git;
  private final GitRepository repository;
  private int commits;

  GitFixture() {
    try {
      root = Files.createTempDirectory("fairway git ").toRealPath();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    git = Git.init(root.resolve("main project"));
    repository = GitRepository.open(git.folder());
  }

  @Override
  public Repository repository() {
    return repository;
  }

  @Override
  public Path main() {
    return git.folder();
  }

  @Override
  public Path beside(String name) {
    return root.resolve(name);
  }

  @Override
  public String addCommit(String branch, String subject, String... paths) {
    var lines = new StringBuilder();
    for (String path : paths) {
      lines.append("M 100644 inline ").append(path).append('\n').append(data(path + subject));
    }
    return change(branch, subject, lines.toString());
  }

  @Override
  public String addDeletion(String branch, String subject, String... paths) {
    var lines = new StringBuilder();
    for (String path : paths) {
      lines.append("D ").append(path).append('\n');
    }
    return change(branch, subject, lines.toString());
  }

  @Override
  public String addRename(String branch, String subject, String path, String newPath) {
    return change(branch, subject, "R \"" + path + "\" \"" + newPath + "\"\n");
  }

  private String change(String branch, String subject, String lines) {
    String ref = "refs/heads/" + branch;
    String from = repository.headOf(branch).map(head -> "from " + head + "\n").orElse("");
    String stream =
        "commit "
            + ref
            + "\ncommitter Tester <tester@example.org> "
            + time()
            + "\n"
            + data(subject)
            + from
            + lines
            + "\n";
    git.feed(stream, "fast-import", "--quiet");
    follow(branch);
    return git.run("rev-parse", ref);
  }

  private String time() {
    commits++;
    return FIRST.plusSeconds(60L * commits).getEpochSecond() + " +0000";
  }

  private static String data(String text) {
    return "data " + text.getBytes(StandardCharsets.UTF_8).length + "\n" + text + "\n";
  }

  private void follow(String branch) {
    for (Worktree worktree : repository.worktrees()) {
      if (branch.equals(worktree.branch()) && worktree.exists()) {
        git.in(worktree.folder()).run("reset", "--quiet", "--hard");
      }
    }
  }

  @Override
  public String addMerge(String branch, String other) {
    Path scratch = beside("scratch " + commits);
    git.run("clone", "--quiet", "--branch", branch, ".", scratch.toString());
    Git clone = git.in(scratch);
    clone.run("merge", "--quiet", "--no-edit", "origin/" + other);
    git.run("fetch", "--quiet", "--update-head-ok", scratch.toString(), branch + ":" + branch);
    follow(branch);
    return clone.run("rev-parse", "HEAD");
  }

  @Override
  public void addTag(String name, String revision) {
    git.run("tag", "--annotate", "--message", name, name, revision);
  }

  @Override
  public void detach(Path folder) {
    git.in(folder).run("checkout", "--quiet", "--detach");
  }

  @Override
  public void makeDirty(Path folder, String... paths) {
    for (String path : paths) {
      git.in(folder).write(path, "not committed");
    }
  }

  @Override
  public void loseFolder(Path folder) {
    delete(folder);
  }

  @Override
  public void lock(Path folder) {
    git.run("worktree", "lock", folder.toString());
  }

  @Override
  public void close() {
    repository.close();
    delete(root);
  }

  private static void delete(Path folder) {
    try (var all = Files.walk(folder)) {
      all.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
