package dev.fairway.parity.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When an archive is used, and when one is made. */
class LauncherArchiveTest {
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
  void the_first_start_makes_one_and_later_ones_use_it() throws IOException {
    start().run();
    jdk.forgetCalls();

    start().run();

    assertThat(distribution.archives()).hasSize(1);
    assertThat(jdk.calls()).hasSize(1);
    assertThat(jdk.onlyStart()).contains("-XX:SharedArchiveFile=" + distribution.archives().get(0));
  }

  @Test
  void a_newer_jar_makes_it_stale() throws IOException {
    start().run();
    makeOlderThan(distribution.jar());
    jdk.forgetCalls();

    start().run();

    assertThat(jdk.archivesMade()).isOne();
  }

  @Test
  void a_stale_one_is_not_used_while_the_next_is_being_made() throws IOException {
    start().run();
    makeOlderThan(distribution.jar());
    jdk.forgetCalls();

    Gate gate = Gate.closedAt(jdk);
    try {
      start().with("FAIRWAY_ARCHIVE", "background").run();
      assertThat(jdk.onlyStart().toString()).doesNotContain("SharedArchiveFile");
    } finally {
      gate.open();
    }
    start().run();
    assertThat(jdk.archivesMade()).isOne();
  }

  @Test
  void each_jdk_has_its_own_and_going_back_makes_no_new_one() throws IOException {
    FakeJdk other = FakeJdk.in(folder.resolve("other"), "25.0.1");
    Path java = folder.resolve("java");
    Files.createSymbolicLink(java, jdk.java());
    start().with("FAIRWAY_JAVA", java).run();
    Files.delete(java);
    Files.createSymbolicLink(java, other.java());
    start().with("FAIRWAY_JAVA", java).run();
    Files.delete(java);
    Files.createSymbolicLink(java, jdk.java());
    jdk.forgetCalls();

    start().with("FAIRWAY_JAVA", java).run();

    assertThat(other.archivesMade()).isOne();
    assertThat(jdk.onlyStart().toString()).contains("17.0.1+1-Fake-any.jsa");
    assertThat(jdk.archivesMade()).isZero();
  }

  @Test
  void a_jdk_upgraded_in_place_by_older_files_gets_a_new_one() throws IOException {
    start().run();
    jdk.becomes("17.0.2");
    Files.setLastModifiedTime(jdk.modules(), FileTime.fromMillis(1_000_000_000_000L));
    jdk.forgetCalls();

    start().run();

    assertThat(jdk.onlyStart().toString()).contains("17.0.2+1-Fake-any.jsa");
    assertThat(jdk.archivesMade()).isOne();
  }

  @Test
  void two_starters_at_once_make_one() throws IOException {
    Start.Running first = start().begin();
    Start.Running second = start().begin();

    assertThat(first.outcome().output()).isEqualTo(second.outcome().output());
    assertThat(jdk.archivesMade()).isOne();
  }

  @Test
  void a_maker_that_died_is_taken_over_from() throws Exception {
    start().run();
    Path archive = distribution.archives().get(0);
    Files.delete(archive);
    Files.delete(Path.of(archive.toString().replace(".jsa", ".tried")));
    Process dead = new ProcessBuilder("true").start();
    dead.waitFor();
    String host = Start.of("uname", "-n").run().output().strip();
    Files.createSymbolicLink(archive.resolveSibling("lock"), Path.of(host + ":" + dead.pid()));

    start().run();

    assertThat(archive).exists();
    assertThat(archive.resolveSibling("lock")).doesNotExist();
  }

  @Test
  void one_that_cannot_be_made_is_tried_once() throws IOException {
    jdk.cannotMakeArchives();

    start().run();
    start().run();

    assertThat(jdk.archivesMade()).isOne();
    assertThat(distribution.archives()).isEmpty();
  }

  @Test
  void a_jar_from_the_future_runs_without_and_nothing_is_tried_again() throws IOException {
    Files.setLastModifiedTime(distribution.jar(), FileTime.fromMillis(4_000_000_000_000L));

    start().run();
    start().run();

    assertThat(jdk.archivesMade()).isZero();
    assertThat(jdk.calls()).hasSize(2);
  }

  @Test
  void a_reader_of_the_output_does_not_wait_for_the_making() throws IOException {
    Gate gate = Gate.closedAt(jdk);
    try {
      Start.Outcome outcome = start().with("FAIRWAY_ARCHIVE", "background").run();

      assertThat(outcome).isEqualTo(new Start.Outcome(0, "the output\n", "the errors\n"));
      assertThat(jdk.archivesMade()).isZero();
    } finally {
      gate.open();
    }
    start().run();
    assertThat(jdk.archivesMade()).isOne();
  }

  private Start start() {
    return Start.of(distribution.program())
        .with("FAIRWAY_JAVA", jdk.java())
        .with("FAIRWAY_ARCHIVE", "wait");
  }

  /** As if the given file had been written after every archive. */
  private void makeOlderThan(Path newer) throws IOException {
    FileTime earlier = FileTime.fromMillis(Files.getLastModifiedTime(newer).toMillis() - 10_000);
    for (Path archive : distribution.archives()) {
      Files.setLastModifiedTime(archive, earlier);
      Files.setLastModifiedTime(Path.of(archive.toString().replace(".jsa", ".tried")), earlier);
    }
  }
}
