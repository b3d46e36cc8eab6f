package dev.fairway.domain.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class GlobReferenceTest {

  private static final List<String> PIECES =
      List.of(
          "a", "a", "b", "b", "c", "/", "/", "/", "*", "*", "?", "**", "/**/", "**/", "/**", "[ab]",
          "[!a]", "[a-b]", "[!b-c]", "\\a", "\\*", "./", "");

  @Test
  void patterns_cover_the_same_paths_as_a_plain_reading_of_their_rules() {
    Random random = new Random(1_234_567);
    int compared = 0;
    int covered = 0;
    while (compared < 50_000) {
      String pattern = pattern(random, 2);
      Glob glob;
      try {
        glob = Glob.parse(pattern);
      } catch (GlobSyntax refused) {
        assertThat(refused).as(pattern).hasMessage("it, or a choice in '{…}', names no path");
        continue;
      }
      for (int i = 0; i < 10; i++) {
        String path = path(random);
        boolean expected = PlainGlob.covers(pattern, path);
        assertThat(glob.matches(path)).as("%s and %s", pattern, path).isEqualTo(expected);
        compared++;
        covered += expected ? 1 : 0;
      }
    }
    assertThat(covered).isBetween(5_000, 45_000);
  }

  private static String pattern(Random random, int depth) {
    StringBuilder pattern = new StringBuilder();
    for (int i = random.nextInt(5); i >= 0; i--) {
      if (depth > 0 && random.nextInt(6) == 0) {
        pattern.append('{');
        for (int choices = random.nextInt(3); choices > 0; choices--) {
          pattern.append(pattern(random, depth - 1)).append(',');
        }
        pattern.append(pattern(random, depth - 1)).append('}');
      } else {
        pattern.append(PIECES.get(random.nextInt(PIECES.size())));
      }
    }
    return pattern.toString();
  }

  private static String path(Random random) {
    StringBuilder path = new StringBuilder();
    for (int i = random.nextInt(5); i >= 0; i--) {
      for (int letters = random.nextInt(3); letters >= 0; letters--) {
        path.append("aaabbc*".charAt(random.nextInt(7)));
      }
      path.append(i > 0 ? "/" : "");
    }
    return path.toString();
  }
}
