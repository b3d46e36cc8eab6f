package dev.fairway.adapter.git;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.port.git.Divergence;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** 5,000 files and 2,000 commits; the time-out only tells a walk from a search without end. */
@Timeout(60)
class LargeRepositoryTest {

  private static final int FILES = 5_000;
  private static final int COMMITS = 2_000;

  @TempDir Path temp;

  private Git project() {
    var stream = new StringBuilder();
    for (int i = 1; i <= COMMITS; i++) {
      String branch = i <= COMMITS / 2 ? "main" : "lane";
      stream.append("commit refs/heads/").append(branch);
      stream.append("\ncommitter Tester <t@example.org> ").append(1_700_000_000 + i);
      stream.append(" +0000\ndata 1\nx\n");
      if (i == COMMITS / 2 + 1) {
        stream.append("from refs/heads/main\n");
      }
      int files = i == 1 ? FILES : 1;
      for (int file = 0; file < files; file++) {
        stream.append("M 100644 inline dir ").append((i + file) % 50).append("/file ");
        stream.append((i + file) % FILES).append("\ndata 4\n");
        stream.append(String.format(Locale.ROOT, "%04d\n", i));
      }
    }
    Git project = Git.init(temp.resolve("project"));
    project.feed(stream.toString(), "fast-import", "--quiet");
    project.run("reset", "--quiet", "--hard");
    return project;
  }

  @Test
  void every_question_has_an_answer() {
    Git project = project();
    List<String> ids = new ArrayList<>(project.run("rev-list", "--all").lines().toList());
    for (int i = 0; i < COMMITS; i++) {
      ids.add(String.format(Locale.ROOT, "%040d", i));
    }
    project.write("dir 7/file 7", "changed");
    project.write("new", "new");

    try (var repository = GitRepository.open(project.folder())) {
      assertThat(repository.known(ids)).hasSize(COMMITS);
      assertThat(repository.reachable(ids, "main")).hasSize(COMMITS / 2);
      assertThat(repository.divergence("lane", "main")).contains(new Divergence(COMMITS / 2, 0));
      assertThat(repository.changedPaths("lane", "main")).hasSize(COMMITS / 2);
      assertThat(repository.changes(project.folder()).paths())
          .containsExactly("dir 7/file 7", "new");
    }
  }
}
