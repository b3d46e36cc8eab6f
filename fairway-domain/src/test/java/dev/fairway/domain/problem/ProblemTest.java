package dev.fairway.domain.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProblemTest {

  private static final SourcePosition HERE = new SourcePosition("queue.yaml", 12, 5);

  @Test
  void a_place_is_file_line_and_column_as_far_as_known() {
    assertThat(HERE).hasToString("queue.yaml:12:5");
    assertThat(new SourcePosition("queue.yaml", 12, 0)).hasToString("queue.yaml:12");
    assertThat(SourcePosition.of("queue.yaml")).hasToString("queue.yaml");
  }

  @Test
  void a_column_without_a_line_says_nothing() {
    assertThat(new SourcePosition("queue.yaml", 0, 5)).hasToString("queue.yaml");
  }

  @Test
  void a_problem_without_a_suggestion_is_its_message() {
    Problem problem = Problem.at(HERE, "A-1.role", "unknown role 'A-bakend'");

    assertThat(problem.suggestion()).isNull();
    assertThat(problem.sentence()).isEqualTo("unknown role 'A-bakend'");
    assertThat(problem.suggesting(null)).isEqualTo(problem);
  }

  @Test
  void a_suggestion_follows_the_message() {
    Problem problem = Problem.at(HERE, "A-1.role", "unknown role").suggesting("did you mean B-ui?");

    assertThat(problem.sentence()).isEqualTo("unknown role; did you mean B-ui?");
    assertThat(problem.position()).isEqualTo(HERE);
    assertThat(problem.path()).isEqualTo("A-1.role");
  }
}
