package dev.fairway.domain.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

  @ParameterizedTest
  @CsvSource({
    "X-1, X-10",
    "A-backnd, A-backend",
    "A-bakcend, A-backend",
    "a-BACKEND, A-backend",
    "in_progres, in_progress",
    "titel, title",
    "IN_PROGRESS, in_progress",
  })
  void a_slip_of_the_fingers_finds_the_word_that_was_meant(String typed, String meant) {
    assertThat(Nearest.to(typed, List.of("gpu", meant, "dependencies"))).contains(meant);
  }

  @ParameterizedTest
  @CsvSource({"fail, pass", "X, Y", "T-1, EPIC-7", "'', a", "todo, done", "qqqqqq, A-backend"})
  void a_word_that_shares_too_little_is_not_suggested(String typed, String known) {
    assertThat(Nearest.to(typed, List.of(known))).isEmpty();
  }

  @Test
  void neighbouring_letters_in_the_wrong_order_are_one_edit() {
    assertThat(Nearest.to("ab", List.of("ba"))).contains("ba");
    assertThat(Nearest.to("tset", List.of("text", "test"))).contains("test");
  }

  @Test
  void a_third_of_the_longer_word_is_the_limit() {
    assertThat(Nearest.to("abcdef", List.of("abcdxy"))).contains("abcdxy");
    assertThat(Nearest.to("abcdef", List.of("abcxyz"))).isEmpty();
  }

  @Test
  void more_than_eight_edits_are_never_a_slip() {
    String word = "abcdefghijklmnopqrstuvwxyz0123456789";
    assertThat(Nearest.to(word, List.of("ABCDEFGHIJKLMNOPQRSTUVWXYZ01--------"))).isPresent();
    assertThat(Nearest.to(word, List.of("ABCDEFGHIJKLMNOPQRSTUVWXYZ0---------"))).isEmpty();
  }

  @Test
  void ties_go_to_the_alphabetically_first_whatever_the_order() {
    assertThat(Nearest.to("T-1", List.of("T-3", "T-2", "T-4"))).contains("T-2");
    assertThat(Nearest.to("T-1", List.of("T-2", "T-3"))).contains("T-2");
  }

  @Test
  void a_better_word_wins_over_an_earlier_one() {
    assertThat(Nearest.to("blocked", List.of("blacke", "block", "blockd"))).contains("blockd");
  }

  @Test
  void nothing_known_suggests_nothing() {
    assertThat(Nearest.to("anything", List.of())).isEmpty();
    assertThat(Nearest.question("anything", List.of())).isNull();
  }

  @Test
  void the_question_names_the_word() {
    assertThat(Nearest.question("statsu", List.of("status"))).isEqualTo("did you mean status?");
  }

  @Test
  void it_agrees_with_a_plain_distance_on_random_words() {
    Random random = new Random(20260304);
    for (int round = 0; round < 20_000; round++) {
      String word = word(random);
      List<String> known = new ArrayList<>();
      for (int i = random.nextInt(5); i >= 0; i--) {
        known.add(word(random));
      }
      assertThat(Nearest.to(word, known).orElse("-"))
          .as("%s in %s", word, known)
          .isEqualTo(plainly(word, known));
    }
  }

  @Test
  void a_long_list_of_long_words_is_searched_quickly() {
    List<String> known = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      known.add("A-" + "X".repeat(i % 50) + i + "-" + "Y".repeat(2_000));
    }
    String typed = "B-" + "Z".repeat(2_040);
    Assertions.assertTimeout(
        Duration.ofSeconds(20), () -> assertThat(Nearest.to(typed, known)).isEmpty());
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    for (int i = random.nextInt(8); i > 0; i--) {
      word.append("abcA".charAt(random.nextInt(4)));
    }
    return word.toString();
  }

  private static String plainly(String word, List<String> known) {
    String best = "-";
    int fewest = 99;
    for (String candidate : known) {
      int longer = Math.max(word.length(), candidate.length());
      int edits = distance(word.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT));
      boolean near = edits <= longer / 3 || edits == 1 && longer > 1;
      if (near && (edits < fewest || edits == fewest && candidate.compareTo(best) < 0)) {
        best = candidate;
        fewest = edits;
      }
    }
    return best;
  }

  private static int distance(String a, String b) {
    if (a.isEmpty() || b.isEmpty()) {
      return a.length() + b.length();
    }
    String restOfA = a.substring(1);
    String restOfB = b.substring(1);
    if (a.charAt(0) == b.charAt(0)) {
      return distance(restOfA, restOfB);
    }
    int edits =
        Math.min(distance(restOfA, b), Math.min(distance(a, restOfB), distance(restOfA, restOfB)));
    if (a.length() > 1
        && b.length() > 1
        && a.charAt(0) == b.charAt(1)
        && a.charAt(1) == b.charAt(0)) {
      edits = Math.min(edits, distance(a.substring(2), b.substring(2)));
    }
    return edits + 1;
  }
}
