package dev.fairway.parity.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.EvaluationResult;
import dev.fairway.parity.architecture.offenders.Offenders;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The code keeps every rule, and every rule catches its offenders. */
class ArchitectureTest {

  static Stream<Rule> rules() {
    return Stream.of(
            LayerRule.values(),
            LibraryRule.values(),
            AmbientRule.values(),
            TextRule.values(),
            ClassRule.values())
        .flatMap(Stream::of);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void the_code_keeps_the_rule(Rule rule) {
    rule.rule().check(Codebase.classes());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void the_rule_catches_its_offenders(Rule rule) {
    var offenders = new ClassFileImporter().importClasses(rule.offenders());
    EvaluationResult result = rule.rule().evaluate(offenders);
    String report = String.join("\n", result.getFailureReport().getDetails());
    assertThat(rule.offenders()).isNotEmpty();
    assertThat(offenders).allSatisfy(offender -> assertIsNamed(offender, report));
  }

  private static void assertIsNamed(JavaClass offender, String report) {
    assertThat(report).containsPattern(subject(offender.getName()) + "[.>]");
    for (JavaMethod method : offender.getMethods()) {
      if (!method.getName().contains("$")) {
        String name = offender.getName() + "." + method.getName() + "(";
        assertThat(report).containsPattern(subject(name));
      }
    }
  }

  /** What a complaint is about begins with a capital letter: {@code Method <A.b()> calls …}. */
  private static String subject(String name) {
    return "[A-Z][a-z ]*<" + Pattern.quote(name);
  }

  @Test
  void every_offender_belongs_to_a_rule() {
    List<Class<?>> caught = rules().map(Rule::offenders).<Class<?>>flatMap(List::stream).toList();
    var all = new ClassFileImporter().importPackagesOf(Offenders.class);
    assertThat(all)
        .filteredOn(type -> type.isTopLevelClass() && !type.isEquivalentTo(Offenders.class))
        .filteredOn(type -> !type.getSimpleName().equals("package-info"))
        .extracting(JavaClass::getName)
        .isSubsetOf(caught.stream().map(Class::getName).toList());
  }
}
