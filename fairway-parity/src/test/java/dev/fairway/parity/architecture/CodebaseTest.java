package dev.fairway.parity.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A rule over no classes holds; so first of all there have to be classes. */
class CodebaseTest {

  @ParameterizedTest
  @EnumSource
  void every_module_is_looked_at(Module module) {
    assertThat(Codebase.of(module)).isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void a_module_keeps_to_its_packages(Module module) {
    assertThat(Codebase.of(module))
        .allSatisfy(type -> assertThat(module.mayHold(type.getPackageName())).isTrue());
  }

  @Test
  void tests_are_not_looked_at() {
    assertThat(Codebase.classes())
        .extracting(JavaClass::getName)
        .noneMatch(name -> name.endsWith("Test") || name.contains(".testing."))
        .noneMatch(name -> name.startsWith("dev.fairway.parity"));
  }

  @Test
  void no_module_of_the_build_is_left_out() throws IOException {
    String pom = Files.readString(Path.of("..", "pom.xml"));
    List<String> built =
        Pattern.compile("<module>(.*)</module>")
            .matcher(pom)
            .results()
            .map((MatchResult found) -> found.group(1))
            .filter(name -> !name.equals("fairway-parity"))
            .filter(name -> !name.startsWith("fairway-testing-"))
            .toList();
    assertThat(Arrays.stream(Module.values()).map(Module::artifact))
        .containsExactlyInAnyOrderElementsOf(built);
  }
}
