package dev.fairway.parity.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sixteen processes make the store at once. */
class MigrateRaceTest {
  private static final int MAKERS = 16;

  @TempDir Path folder;
  private Project project;

  @BeforeEach
  void configure() throws IOException {
    project = Project.without(folder, "");
  }

  @Test
  void a_missing_store_is_made_once_and_everybody_succeeds() throws IOException {
    List<Child> children = new ArrayList<>();
    for (int i = 0; i < MAKERS; i++) {
      children.add(project.begin("--json", "db", "migrate"));
    }

    List<String> applied = new ArrayList<>();
    for (Child child : children) {
      Child.Ended ended = child.ended();
      assertThat(ended.code()).as(ended.errors()).isZero();
      assertThat(ended.errors()).isEmpty();
      applied.addAll(JsonText.all(ended.output(), "version"));
    }
    assertThat(applied).isNotEmpty().doesNotHaveDuplicates();
    assertThat(project.run("db", "verify").code()).isZero();
    assertThat(project.ok("--json", "db", "status")).contains("\"journal_mode\":\"wal\"");
    assertThat(leftovers()).isEmpty();
  }

  /** Nothing but what belongs to a store at rest. */
  private List<String> leftovers() throws IOException {
    List<String> expected =
        List.of("config.toml", "state.db", ".gitignore", "parity", "cache", "state.db-wal");
    try (Stream<Path> files = Files.list(project.folder().resolve(".fairway"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> !expected.contains(name) && !name.equals("state.db-shm"))
          .toList();
    }
  }
}
