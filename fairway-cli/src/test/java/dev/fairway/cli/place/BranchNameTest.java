package dev.fairway.cli.place;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.cli.terminal.NoStore;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@NoStore
class BranchNameTest {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "main",
        "agent/A-backend",
        "agent/Ü-ber",
        "a b",
        "a..b",
        "a.",
        ".a",
        "a/.b",
        "a.lock",
        "a.lock/b",
        "a//b",
        "/a",
        "a/",
        "a~1",
        "a^",
        "a:b",
        "a?",
        "a*",
        "a[b",
        "a]b",
        "a\\b",
        "a@{b",
        "a@b",
        "-a",
        "a-",
        "a\tb",
        "a\u007Fb",
        "a\"b",
        "a'b",
        "a{b}",
        "HEAD",
        "heads/HEAD",
        "a.b",
        "😀",
        "a,b",
        "a#b",
        "a!b"
      })
  void it_objects_exactly_where_git_does(String name) {
    boolean accepted = new GitSandbox(folder).accepts(folder, "check-ref-format", "--branch", name);
    assertThat(BranchName.objection(name) == null).isEqualTo(accepted);
  }
}
