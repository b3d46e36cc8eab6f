package dev.fairway.cli.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.cli.place.GitSandbox;
import dev.fairway.cli.terminal.NoStore;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@NoStore
class IgnoreFileTest {

  @TempDir Path folder;
  private GitSandbox sandbox;
  private Path repo;

  @BeforeEach
  void makeRepository() {
    sandbox = new GitSandbox(folder);
    repo = sandbox.repository("repo");
    sandbox.write(repo.resolve(".fairway/.gitignore"), IgnoreFile.TEXT);
  }

  private boolean ignores(String file) {
    return sandbox.accepts(repo, "check-ignore", "-q", "--no-index", ".fairway/" + file);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "state.db", "state.db-wal", "state.db-shm", "state.db-journal", "backups/2026.db",
        "cache/config.bin", "parity/artifact.md", "parity/ready.json", "dashboard.pid", "x.lock"
      })
  void runtime_files_stay_out_of_git(String file) {
    assertThat(ignores(file)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".gitignore",
        "config.toml",
        "parity.toml",
        "parity-explained.toml",
        "packs.yaml",
        "reference/ready.json"
      })
  void what_people_write_goes_into_git(String file) {
    assertThat(ignores(file)).isFalse();
  }
}
