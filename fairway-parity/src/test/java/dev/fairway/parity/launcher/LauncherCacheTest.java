package dev.fairway.parity.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where archives are kept, and what is left there. */
class LauncherCacheTest {
  @TempDir Path folder;
  private Distribution distribution;
  private FakeJdk jdk;

  @BeforeEach
  void copyDistribution() throws IOException {
    folder = folder.toRealPath();
    distribution = Distribution.copiedTo(folder.resolve("dist"));
    jdk = FakeJdk.in(folder.resolve("jdk"), "17.0.1");
  }

  @Test
  void a_distribution_that_cannot_be_written_keeps_its_archives_in_the_users_cache()
      throws IOException {
    distribution.makeCacheImpossible();
    Path cache = folder.resolve("xdg");

    start().with("XDG_CACHE_HOME", cache).run();
    start().with("HOME", folder.resolve("home")).run();

    assertThat(Distribution.archivesIn(cache.resolve("fairway"))).hasSize(1);
    assertThat(Distribution.archivesIn(folder.resolve("home/.cache/fairway"))).hasSize(1);
  }

  @Test
  void without_any_place_to_write_fairway_runs_all_the_same() throws IOException {
    distribution.makeCacheImpossible();

    Start.Outcome outcome = start().run();

    assertThat(outcome).isEqualTo(new Start.Outcome(0, "the output\n", "the errors\n"));
    assertThat(jdk.calls()).hasSize(1);
  }

  @Test
  void an_archive_that_came_with_a_read_only_distribution_is_used() throws IOException {
    start().run();
    Files.delete(Path.of(distribution.archives().get(0).toString().replace(".jsa", ".tried")));
    jdk.forgetCalls();

    start().with("FAIRWAY_ARCHIVE", "background").run();

    assertThat(jdk.calls()).hasSize(1);
    assertThat(jdk.onlyStart().toString()).contains("SharedArchiveFile");
  }

  @Test
  void fairway_cache_names_the_only_place() throws IOException {
    start().with("FAIRWAY_CACHE", folder.resolve("here")).run();

    assertThat(Distribution.archivesIn(folder.resolve("here"))).hasSize(1);
    assertThat(distribution.cache()).doesNotExist();
  }

  @Test
  void the_rehearsal_touches_nothing_of_the_user() throws IOException {
    start()
        .with("FAIRWAY_CONFIG", folder.resolve("mine.toml"))
        .with("FAIRWAY_DB", folder.resolve("mine.db"))
        .with("HOME", folder.resolve("home"))
        .with("TMPDIR", Files.createDirectories(folder.resolve("tmp")))
        .run();

    assertThat(jdk.trainingEnvironments())
        .isNotEmpty()
        .allSatisfy(
            environment ->
                assertThat(environment)
                    .noneMatch(line -> line.contains("mine."))
                    .doesNotContain("HOME=" + folder.resolve("home")));
    assertThat(folder.resolve("tmp")).isEmptyDirectory();
  }

  @Test
  void another_build_at_the_same_place_gets_its_own_and_the_old_one_goes() throws IOException {
    start().run();
    Path old = distribution.archives().get(0);
    Files.writeString(distribution.home().resolve("lib/build-id"), "another\n");

    start().run();

    assertThat(distribution.archives()).hasSize(1).doesNotContain(old);
  }

  @Test
  void a_distribution_that_was_moved_does_not_use_what_was_made_for_its_old_path()
      throws IOException {
    start().run();
    distribution = new Distribution(Files.move(distribution.home(), folder.resolve("elsewhere")));
    jdk.forgetCalls();

    start().run();

    assertThat(jdk.archivesMade()).isOne();
  }

  @Test
  void nothing_is_left_beside_it() throws IOException {
    start().run();

    try (var files = Files.list(distribution.archives().get(0).getParent())) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("jdk", "17.0.1+1-Fake-any.jsa", "17.0.1+1-Fake-any.tried");
    }
  }

  private Start start() {
    return Start.of(distribution.program())
        .with("FAIRWAY_JAVA", jdk.java())
        .with("FAIRWAY_ARCHIVE", "wait");
  }
}
