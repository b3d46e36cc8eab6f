package dev.fairway.cli.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fairway.cli.terminal.NoStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@NoStore
class GoldenFilesTest {

  @TempDir private Path folder;

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private GoldenFiles files() {
    return GoldenFiles.in(folder, "sqlite", false, true);
  }

  @Test
  void an_unmatched_file_fails_either_way() throws IOException {
    write("a.in", "fairway help\n");
    assertThatThrownBy(() -> files().pairs()).hasMessageContaining("[a]");
    write("a.out", "");
    assertThat(files().pairs()).hasSize(1);
    write("b.out", "");
    assertThatThrownBy(() -> files().pairs()).hasMessageContaining("[b]");
  }

  @Test
  void an_answer_of_one_kind_of_store_goes_before_that_of_all() throws IOException {
    write("a.in", "fairway db status\n");
    write("a.out", "a file\n");
    write("a.postgres.out", "a server\n");
    GoldenFiles there = GoldenFiles.in(folder, "postgres", false, true);
    there.check(there.pairs().get(0), "a server\n");
    files().check(files().pairs().get(0), "a file\n");
  }

  @Test
  void a_difference_fails_and_names_its_line() throws IOException {
    write("a.in", "# a comment\n\nfairway help\n");
    write("a.out", "one\ntwo\n");
    GoldenFiles.Pair pair = files().pairs().get(0);
    assertThat(pair.commands()).containsExactly("fairway help");
    files().check(pair, "one\ntwo\n");
    assertThatThrownBy(() -> files().check(pair, "one\n2\n"))
        .hasMessageContaining("line 2\n  expected: two\n  but was:  2");
    assertThatThrownBy(() -> files().check(pair, "one\n")).hasMessageContaining("but was:  ‹end›");
  }

  @Test
  void a_rewrite_is_refused_where_nobody_watches() throws IOException {
    assertThatThrownBy(() -> GoldenFiles.in(folder, "sqlite", true, true))
        .hasMessageContaining("CI=true");
    write("a.in", "fairway help\n");
    GoldenFiles attended = GoldenFiles.in(folder, "sqlite", true, false);
    attended.check(attended.pairs().get(0), "new\n");
    assertThat(folder.resolve("a.out")).hasContent("new\n");
  }

  @Test
  void a_rewrite_does_not_hide_that_kinds_of_stores_differ() throws IOException {
    write("a.in", "fairway list\n");
    write("a.out", "of all\n");
    GoldenFiles there = GoldenFiles.in(folder, "postgres", true, false);
    assertThatThrownBy(() -> there.check(there.pairs().get(0), "of this one\n"))
        .hasMessageContaining("but was:  of this one");
    write("a.postgres.out", "");
    there.check(there.pairs().get(0), "of this one\n");
    assertThat(folder.resolve("a.postgres.out")).hasContent("of this one\n");
    assertThat(folder.resolve("a.out")).hasContent("of all\n");
  }
}
