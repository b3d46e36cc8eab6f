package dev.fairway.parity.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Wherever the distribution lies and however it is called, it finds itself. */
class LauncherPlaceTest {
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
  void runs_through_a_chain_of_relative_and_absolute_links() throws IOException {
    Path bin = Files.createDirectories(folder.resolve("usr/bin"));
    Path other = Files.createSymbolicLink(bin.resolve("other"), distribution.program());
    Files.createSymbolicLink(bin.resolve("fairway"), other.getFileName());

    assertRunsDistribution(start(bin.resolve("fairway")));
  }

  @Test
  void runs_by_a_relative_name_from_a_folder_that_stays_the_working_directory() throws IOException {
    Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
    FakeJdk.writeScript(jdk.java(), "#!/bin/sh\npwd\n");

    Start.Outcome outcome = start("../dist/bin/fairway").in(elsewhere).run();

    assertThat(outcome.output()).isEqualTo(elsewhere + "\n");
  }

  @Test
  void runs_from_its_own_folder_without_any_path() throws IOException {
    assertRunsDistribution(
        start("/bin/sh", "fairway").in(distribution.program().getParent()).run());
  }

  @Test
  void is_one_place_under_every_name_of_its_folder() throws IOException {
    Files.createSymbolicLink(folder.resolve("link"), distribution.home());

    start(folder.resolve("link/bin/../bin/fairway")).with("FAIRWAY_ARCHIVE", "wait").run();
    start(distribution.program()).with("FAIRWAY_ARCHIVE", "wait").run();

    assertThat(jdk.archivesMade()).isOne();
  }

  @Test
  void runs_from_a_folder_that_has_been_deleted() throws IOException {
    Path gone = Files.createDirectories(folder.resolve("gone"));

    Start.Outcome outcome =
        start("/bin/sh", "-c", "rmdir \"$1\" && exec \"$2\"", "sh", gone, distribution.program())
            .in(gone)
            .run();

    // The shell itself may have something to say about the folder.
    assertThat(outcome.errors()).endsWith("the errors\n");
    assertThat(jdk.onlyStart()).contains("-Dfairway.home=" + distribution.home());
  }

  @Test
  void the_real_program_says_that_its_folder_is_gone_and_runs() throws IOException {
    for (String options : new String[] {"", "--json"}) {
      Path gone = Files.createDirectories(folder.resolve("gone"));

      Start.Outcome outcome =
          Start.of(
                  "/bin/sh",
                  "-c",
                  "rmdir \"$1\" && exec \"$2\" $3 version",
                  "sh",
                  gone,
                  Distribution.built().program(),
                  options)
              .in(gone)
              .run();

      assertThat(outcome.exitCode()).isZero();
      assertThat(outcome.output()).isNotEmpty();
      assertThat(outcome.errors().contains("warning: this folder is gone"))
          .isEqualTo(options.isEmpty());
    }
  }

  @Test
  void runs_the_real_program_from_a_path_with_spaces_and_other_alphabets() {
    // The shell makes the folder: this process may not be able to name it.
    Start.Outcome outcome =
        Start.of(
                "/bin/sh",
                "-c",
                """
                home="$1/it's a $(printf '\\303\\274\\346\\227\\245') *"
                cp -R "$2" "$home" && rm -rf "$home/lib/cache"
                "$home/bin/fairway" --version &&
                  FAIRWAY_JAVA_OPTS=-Xshare:on exec "$home/bin/fairway" --version
                """,
                "sh",
                folder,
                Distribution.built().home())
            .with("FAIRWAY_ARCHIVE", "wait")
            .run();

    assertThat(outcome.errors()).isEmpty();
    assertThat(outcome.output().lines()).hasSize(2).allMatch(line -> line.startsWith("fairway "));
    assertThat(outcome.exitCode()).isZero();
  }

  @Test
  void says_that_java_cannot_run_from_a_path_with_a_colon() throws IOException {
    Distribution odd = Distribution.copiedTo(folder.resolve("a:b"));

    Start.Outcome outcome = start(odd.program()).run();

    assertThat(outcome.errors())
        .startsWith("error: Fairway cannot run from " + odd.home())
        .contains("\nhint: ");
    assertThat(outcome.exitCode()).isEqualTo(2);
  }

  private Start start(Object... command) {
    return Start.of(command).with("FAIRWAY_JAVA", jdk.java()).with("FAIRWAY_ARCHIVE", "off");
  }

  private void assertRunsDistribution(Start start) throws IOException {
    assertRunsDistribution(start.run());
  }

  private void assertRunsDistribution(Start.Outcome outcome) throws IOException {
    assertThat(outcome.errors()).isEqualTo("the errors\n");
    assertThat(jdk.onlyStart())
        .contains("-Dfairway.home=" + distribution.home(), distribution.jar().toString());
  }
}
