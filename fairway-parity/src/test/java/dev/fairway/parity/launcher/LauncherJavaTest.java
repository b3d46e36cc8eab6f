package dev.fairway.parity.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which Java runs Fairway, and what it is told. */
class LauncherJavaTest {
  @TempDir Path folder;
  private Distribution distribution;

  @BeforeEach
  void copyDistribution() throws IOException {
    folder = folder.toRealPath();
    distribution = Distribution.copiedTo(folder.resolve("dist"));
  }

  @Test
  void fairway_java_is_taken_before_java_home_and_that_before_the_path() throws IOException {
    FakeJdk first = FakeJdk.in(folder.resolve("first"), "17.0.1");
    FakeJdk second = FakeJdk.in(folder.resolve("second"), "17.0.1");
    FakeJdk third = FakeJdk.in(folder.resolve("third"), "17.0.1");
    Start start = start().with("PATH", third.home().resolve("bin") + ":" + System.getenv("PATH"));

    start.run();
    start.with("JAVA_HOME", second.home()).run();
    start.with("FAIRWAY_JAVA", first.java()).run();

    assertThat(first.calls()).hasSize(1);
    assertThat(second.calls()).hasSize(1);
    assertThat(third.calls()).hasSize(1);
  }

  @Test
  void fairway_java_may_be_the_folder_of_a_jdk() throws IOException {
    FakeJdk jdk = FakeJdk.in(folder.resolve("a jdk"), "21.0.1");

    start().with("FAIRWAY_JAVA", jdk.home()).run();

    assertThat(jdk.onlyStart()).contains("dev.fairway.cli.Main");
  }

  @Test
  void a_java_home_without_java_is_passed_over() throws IOException {
    FakeJdk jdk = FakeJdk.in(folder.resolve("jdk"), "17.0.1");

    start()
        .with("JAVA_HOME", folder.resolve("gone"))
        .with("PATH", jdk.home().resolve("bin") + ":" + System.getenv("PATH"))
        .run();

    assertThat(jdk.onlyStart()).contains("dev.fairway.cli.Main");
  }

  @Test
  void no_java_at_all_is_an_error_with_a_way_out() {
    Start.Outcome outcome = start("claim", "T-1").with("PATH", folder).run();

    assertThat(outcome)
        .isEqualTo(
            new Start.Outcome(
                2,
                "",
                """
                error: Fairway needs Java 17 or newer, and there is no 'java' on the PATH
                hint: install a JDK 17 or newer, or set FAIRWAY_JAVA to its java program
                """));
  }

  @Test
  void no_java_at_all_is_an_error_object_for_those_who_asked_for_json() {
    Start.Outcome outcome = start("ready", "--json").with("PATH", folder).run();

    assertThat(outcome.errors())
        .startsWith("{\"schema\":\"fairway.error/v1\",\"kind\":\"java\",\"exit_code\":2,")
        .endsWith("\"details\":[]}\n");
  }

  @Test
  void a_java_that_is_no_program_is_named() {
    Start.Outcome outcome = start().with("FAIRWAY_JAVA", folder.resolve("gone")).run();

    assertThat(outcome.errors())
        .startsWith(
            "error: FAIRWAY_JAVA names " + folder.resolve("gone") + ", which is not a program\n");
    assertThat(outcome.exitCode()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({"1.8.0_402", "11.0.2", "16.0.1"})
  void an_older_java_is_named_and_never_started(String version) throws IOException {
    FakeJdk jdk = FakeJdk.in(folder.resolve("jdk"), version);

    Start.Outcome outcome = start().with("FAIRWAY_JAVA", jdk.java()).run();

    assertThat(outcome.errors())
        .startsWith(
            "error: Fairway needs Java 17 or newer, and "
                + jdk.java()
                + " is Java "
                + version
                + "\nhint: ");
    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(jdk.calls()).isEmpty();
  }

  @Test
  void an_older_java_that_is_a_script_is_asked_and_named() throws IOException {
    Path java = folder.resolve("java");
    FakeJdk.writeScript(java, "#!/bin/sh\necho 'openjdk version \"11.0.2\" 2019-01-15' >&2\n");

    Start.Outcome outcome = start().with("FAIRWAY_JAVA", java).run();

    assertThat(outcome.errors()).contains(java + " is Java 11.0.2");
    assertThat(outcome.exitCode()).isEqualTo(2);
  }

  @Test
  void a_java_that_says_nothing_is_named() throws IOException {
    Path java = folder.resolve("java");
    FakeJdk.writeScript(java, "#!/bin/sh\n");

    Start.Outcome outcome = start().with("FAIRWAY_JAVA", java).run();

    assertThat(outcome.errors()).startsWith("error: " + java + " does not say which Java it is\n");
  }

  @Test
  void a_script_is_asked_once_for_the_jdk_behind_it() throws IOException {
    FakeJdk jdk = FakeJdk.in(folder.resolve("jdk"), "21.0.1");
    Path asked = folder.resolve("asked");
    FakeJdk.writeScript(
        folder.resolve("java"),
        """
        #!/bin/sh
        echo once >>'%s'
        echo '    java.home = %s' >&2
        echo '    java.version = 21.0.1' >&2
        """
            .formatted(asked, jdk.home()));
    Start start =
        Start.of(distribution.program())
            .with("FAIRWAY_JAVA", folder.resolve("java"))
            .with("FAIRWAY_ARCHIVE", "wait");

    start.run();
    start.run();

    assertThat(Files.readAllLines(asked)).hasSize(1);
    assertThat(jdk.calls())
        .filteredOn(call -> !call.toString().contains("-Xshare"))
        .hasSizeGreaterThan(1);
  }

  @ParameterizedTest
  @CsvSource({
    "17.0.1, -XX:+UseG1GC, false, true",
    "21.0.1, -XX:+UseG1GC, false, true",
    "22, -XX:+UseG1GC, true, true",
    "25.0.1, -XX:+UseSerialGC, true, true",
    "26, -XX:+UseSerialGC, true, false"
  })
  void each_release_gets_the_flags_that_suit_it(
      String version, String collector, boolean natives, boolean mapping) throws IOException {
    FakeJdk jdk = FakeJdk.in(folder.resolve("jdk"), version);

    start().with("FAIRWAY_JAVA", jdk.java()).run();

    assertThat(jdk.onlyStart()).contains(collector, "-Xlog:disable", "-Xlog:all=error:stderr");
    assertThat(jdk.onlyStart().contains("--enable-native-access=ALL-UNNAMED")).isEqualTo(natives);
    assertThat(jdk.onlyStart().contains("-XX:ArchiveRelocationMode=0")).isEqualTo(mapping);
  }

  @Test
  void the_users_options_come_last_and_replace_the_collector() throws IOException {
    FakeJdk jdk = FakeJdk.in(folder.resolve("jdk"), "17.0.1");

    start().with("FAIRWAY_JAVA", jdk.java()).with("FAIRWAY_JAVA_OPTS", "-XX:+UseZGC  -Da=*").run();

    assertThat(jdk.onlyStart())
        .containsSubsequence("-Xlog:all=error:stderr", "-XX:+UseZGC", "-Da=*", "-cp")
        .doesNotContain("-XX:+UseG1GC");
  }

  @Test
  void options_for_all_jvms_stay_away_from_this_one_and_are_kept_for_its_children()
      throws IOException {
    FakeJdk jdk = FakeJdk.in(folder.resolve("jdk"), "17.0.1");

    start()
        .with("FAIRWAY_JAVA", jdk.java())
        .with("JAVA_TOOL_OPTIONS", "-Xmx1g")
        .with("_JAVA_OPTIONS", "")
        .run();

    assertThat(jdk.environment())
        .contains("FAIRWAY_ORIGINAL_JAVA_TOOL_OPTIONS=-Xmx1g", "FAIRWAY_ORIGINAL__JAVA_OPTIONS=")
        .noneMatch(line -> line.startsWith("JAVA_TOOL_OPTIONS="))
        .noneMatch(line -> line.startsWith("_JAVA_OPTIONS="));
  }

  private Start start(String... arguments) {
    Object[] command = new Object[arguments.length + 1];
    command[0] = distribution.program();
    System.arraycopy(arguments, 0, command, 1, arguments.length);
    return Start.of(command).with("FAIRWAY_ARCHIVE", "off");
  }
}
