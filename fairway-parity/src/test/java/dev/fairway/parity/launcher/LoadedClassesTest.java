package dev.fairway.parity.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A command loads only the libraries that it needs: start-up time is classes loaded. */
class LoadedClassesTest {
  private static final List<String> OPTION_PARSER = List.of("picocli.");
  private static final List<String> DATABASE =
      List.of("java.sql.", "org.sqlite.", "dev.fairway.adapter.");
  private static final List<String> FORMATS =
      List.of("com.fasterxml.", "org.tomlj.", "org.antlr.", "org.yaml.");

  @TempDir Path folder;

  /** A command, and the prefixes of class names that it has no business with. */
  static Stream<Arguments> commands() {
    return Stream.of(
        Arguments.of(
            List.of("--version"),
            Stream.of(OPTION_PARSER, DATABASE, FORMATS).flatMap(List::stream).toList()));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void a_command_loads_nothing_that_it_has_no_business_with(
      List<String> command, List<String> forbidden) throws IOException {
    Path log = folder.resolve("classes.txt");

    Start.Outcome outcome =
        Start.of(Stream.concat(Stream.of(program()), command.stream()).toArray())
            .with("JAVA_HOME", System.getProperty("java.home"))
            .with("FAIRWAY_ARCHIVE", "off")
            .with("FAIRWAY_JAVA_OPTS", "-Xlog:class+load:file=" + log + ":none")
            .in(folder)
            .run();

    assertThat(outcome.errors()).isEmpty();
    assertThat(Files.readAllLines(log))
        .anyMatch(line -> line.startsWith("dev.fairway.cli.Main "))
        .noneMatch(line -> forbidden.stream().anyMatch(line::startsWith));
  }

  private static String program() {
    return Distribution.built().program().toString();
  }
}
