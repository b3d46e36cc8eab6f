package dev.fairway.parity.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes in and comes out is the program's alone. */
class LauncherStreamsTest {
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
  void arguments_arrive_as_they_were_given() throws IOException {
    List<String> arguments =
        List.of(
            "--", "", " ", "two words", "*", "'", "\"", "\\", "$HOME", "a\nb\n", "-x", "@f", "");
    Object[] command = new Object[arguments.size() + 1];
    command[0] = distribution.program();
    System.arraycopy(arguments.toArray(), 0, command, 1, arguments.size());

    Start.of(command).with("FAIRWAY_JAVA", jdk.java()).with("FAIRWAY_ARCHIVE", "off").run();

    List<String> call = jdk.onlyStart();
    assertThat(call.subList(call.indexOf("dev.fairway.cli.Main") + 1, call.size()))
        .isEqualTo(arguments);
  }

  @Test
  void output_errors_and_exit_code_are_passed_on_while_an_archive_is_made() throws IOException {
    jdk.exitsWith(4);

    Start.Outcome outcome =
        Start.of(distribution.program())
            .with("FAIRWAY_JAVA", jdk.java())
            .with("FAIRWAY_ARCHIVE", "wait")
            .run();

    assertThat(outcome).isEqualTo(new Start.Outcome(4, "the output\n", "the errors\n"));
  }

  @Test
  void the_real_program_prints_the_same_with_and_without_an_archive() {
    Start.Outcome plain =
        Start.of(
                Path.of(System.getProperty("java.home"), "bin", "java"),
                "-cp",
                distribution.jar(),
                "dev.fairway.cli.Main",
                "--version")
            .run();
    Start start =
        Start.of(distribution.program(), "--version")
            .with("JAVA_HOME", System.getProperty("java.home"))
            .with("JAVA_TOOL_OPTIONS", "-Dany=thing");

    assertThat(plain.exitCode()).isZero();
    assertThat(start.with("FAIRWAY_ARCHIVE", "off").run()).isEqualTo(plain);
    assertThat(start.with("FAIRWAY_ARCHIVE", "wait").run()).isEqualTo(plain);
    assertThat(start.run()).isEqualTo(plain);
  }

  @Test
  void a_damaged_archive_changes_nothing_about_the_output() throws IOException {
    Start start =
        Start.of(distribution.program(), "--version")
            .with("JAVA_HOME", System.getProperty("java.home"))
            .with("FAIRWAY_ARCHIVE", "wait");
    Start.Outcome sound = start.run();
    for (Path archive : distribution.archives()) {
      Files.setPosixFilePermissions(
          archive, java.nio.file.attribute.PosixFilePermissions.fromString("rw-r--r--"));
      Files.writeString(archive, "damaged");
    }

    assertThat(start.run()).isEqualTo(sound);
  }

  @ParameterizedTest
  @ValueSource(strings = {"C", "POSIX", "en_US.ISO-8859-1", "xx_XX.UTF-8"})
  void a_jvm_reads_arguments_and_file_names_as_utf_8_in_any_locale(String locale)
      throws IOException {
    FakeJdk.writeScript(
        jdk.java(),
        """
        #!/bin/sh
        echo "original=$FAIRWAY_ORIGINAL_LC_ALL" >&2
        exec '%s/bin/java' -XshowSettings:properties -version
        """
            .formatted(System.getProperty("java.home")));

    Start.Outcome outcome =
        Start.of(distribution.program())
            .with("FAIRWAY_JAVA", jdk.java())
            .with("FAIRWAY_ARCHIVE", "off")
            .with("LC_ALL", locale)
            .run();

    assertThat(outcome.errors().lines().map(String::strip))
        .contains("original=" + locale, "sun.jnu.encoding = UTF-8");
  }

  @Test
  void a_locale_that_comes_from_lang_is_handed_on_as_no_lc_all() throws IOException {
    Start.of(distribution.program())
        .with("FAIRWAY_JAVA", jdk.java())
        .with("FAIRWAY_ARCHIVE", "off")
        .with("LANG", "tr_TR.ISO-8859-9")
        .run();

    assertThat(jdk.environment())
        .contains("LC_ALL=C.UTF-8", "FAIRWAY_ORIGINAL_LC_ALL=", "LANG=tr_TR.ISO-8859-9");
  }
}
