package dev.fairway.parity.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script at the root of a source checkout, with a Maven that only copies. */
class CheckoutTest {
  private static final String MAVEN =
      """
      #!/bin/sh
      echo build >>'%1$s/builds'
      echo 'from Maven'
      [ ! -e '%1$s/broken' ] || exit 1
      mkdir -p '%2$s/fairway-cli/target'
      cp -R '%1$s/dist' '%2$s/fairway-cli/target/dist'
      touch '%2$s/fairway-cli/target/dist/lib/build-id'
      """;

  @TempDir Path folder;
  private Path checkout;
  private Path source;
  private FakeJdk jdk;

  @BeforeEach
  void layOutCheckout() throws IOException {
    folder = folder.toRealPath();
    jdk = FakeJdk.in(folder.resolve("jdk"), "17.0.1");
    Distribution.copiedTo(folder.resolve("dist"));
    checkout = folder.resolve("a checkout");
    Path root = Path.of(System.getProperty("fairway.checkout"));
    copy(root.resolve("fairway"), checkout.resolve("fairway"));
    for (Path script :
        List.of(Path.of("build.sh"), Path.of("lib/lock.sh"), Path.of("lib/refuse.sh"))) {
      Path name = Path.of("fairway-cli/src/main/launcher").resolve(script);
      copy(root.resolve(name), checkout.resolve(name));
    }
    copy(root.resolve("pom.xml"), checkout.resolve("pom.xml"));
    copy(root.resolve("LICENSE"), checkout.resolve("LICENSE"));
    copy(root.resolve("fairway-cli/pom.xml"), checkout.resolve("fairway-cli/pom.xml"));
    source = checkout.resolve("fairway-cli/src/main/java/dev/A.java");
    write(source, "class A {}");
    write(checkout.resolve("fairway-cli/src/test/java/dev/ATest.java"), "class ATest {}");
    Files.createDirectories(folder.resolve("bin"));
    FakeJdk.writeScript(folder.resolve("bin/mvn"), MAVEN.formatted(folder, checkout));
  }

  @Test
  void the_first_start_builds_says_so_and_runs_with_an_archive() throws IOException {
    Start.Outcome outcome = start("claim", "T-1").run();

    assertThat(outcome.output()).isEqualTo("the output\n");
    assertThat(outcome.errors()).isEqualTo("building Fairway (once) …\nfrom Maven\nthe errors\n");
    assertThat(jdk.calls())
        .anySatisfy(call -> assertThat(call).endsWith("dev.fairway.cli.Main", "claim", "T-1"));
    assertThat(jdk.archivesMade()).isOne();
  }

  @Test
  void the_next_start_builds_nothing_even_through_a_link_from_another_folder() throws IOException {
    start().run();
    Path link = Files.createSymbolicLink(folder.resolve("bin/fw"), checkout.resolve("fairway"));

    Start.Outcome outcome = start(link).in(folder).run();

    assertThat(outcome).isEqualTo(new Start.Outcome(0, "the output\n", "the errors\n"));
    assertThat(builds()).isOne();
  }

  @Test
  void an_edited_source_is_built_again() throws IOException {
    start().run();
    touch(source);

    start().run();

    assertThat(builds()).isEqualTo(2);
  }

  @Test
  void a_deleted_source_is_built_without() throws IOException {
    start().run();
    Files.delete(source);
    touch(source.getParent());

    start().run();

    assertThat(builds()).isEqualTo(2);
  }

  @Test
  void an_edited_test_is_no_reason_to_build() throws IOException {
    start().run();
    touch(checkout.resolve("fairway-cli/src/test/java/dev/ATest.java"));

    start().run();

    assertThat(builds()).isOne();
  }

  @Test
  void two_at_once_build_once() throws IOException {
    Start.Running first = start().begin();
    Start.Running second = start().begin();

    assertThat(first.outcome().output()).isEqualTo("the output\n");
    assertThat(second.outcome().output()).isEqualTo("the output\n");
    assertThat(builds()).isOne();
  }

  @Test
  void a_build_that_fails_shows_why_and_ends_with_2() throws IOException {
    Files.writeString(folder.resolve("broken"), "");

    Start.Outcome outcome = start().run();

    assertThat(outcome.output()).isEmpty();
    assertThat(outcome.errors())
        .contains("from Maven\n", "error: building Fairway failed\n", "hint: ");
    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(checkout.resolve("target/build.lock")).doesNotExist();
  }

  @Test
  void a_missing_maven_is_named_and_ends_with_2() throws IOException {
    Files.delete(folder.resolve("bin/mvn"));
    for (String tool : List.of("find", "uname")) {
      Path found = Path.of(Start.of("/bin/sh", "-c", "command -v " + tool).run().output().strip());
      FakeJdk.writeScript(
          folder.resolve("bin").resolve(tool), "#!/bin/sh\nexec " + found + " \"$@\"\n");
    }

    Start.Outcome outcome = start().with("PATH", folder.resolve("bin")).run();

    assertThat(outcome.errors())
        .startsWith("error: Fairway has to be built from " + checkout)
        .contains("no 'mvn' on the PATH\nhint: ");
    assertThat(outcome.exitCode()).isEqualTo(2);
  }

  private Start start(Object... arguments) {
    Object[] command = arguments;
    if (arguments.length == 0 || !(arguments[0] instanceof Path)) {
      command =
          Stream.concat(Stream.of(checkout.resolve("fairway")), Stream.of(arguments)).toArray();
    }
    return Start.of(command)
        .with("FAIRWAY_JAVA", jdk.java())
        .with("PATH", folder.resolve("bin") + ":" + System.getenv("PATH"));
  }

  private long builds() throws IOException {
    return Files.readAllLines(folder.resolve("builds")).size();
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to.getParent());
    Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES);
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /** Edited after the build, however coarse the clock of the file system is. */
  private void touch(Path file) throws IOException {
    Path built = checkout.resolve("fairway-cli/target/dist/lib/build-id");
    Files.setLastModifiedTime(
        file, FileTime.fromMillis(Files.getLastModifiedTime(built).toMillis() + 10_000));
  }
}
