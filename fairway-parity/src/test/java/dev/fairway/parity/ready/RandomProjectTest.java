package dev.fairway.parity.ready;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.domain.ready.WaitingCategory;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Projects without ties, reasons and empty answers would prove little. */
class RandomProjectTest {

  @Test
  void the_questions_have_answers_of_every_kind() {
    Map<String, Integer> seen = new HashMap<>();
    for (long seed = 1; seed <= ReadyOrderContract.PROJECTS; seed++) {
      RandomProject random = new RandomProject(seed);
      ReadyOracle oracle = new ReadyOracle(random.policy(), random.tasks());
      for (int i = 0; i < ReadyOrderContract.QUESTIONS; i++) {
        ReadyOracle.Answer answer = oracle.answer(random.request());
        answer.waiting().keySet().forEach(reason -> seen.merge(reason, 1, Integer::sum));
        seen.merge(answer.ids().isEmpty() ? "nothing" : "something", 1, Integer::sum);
        seen.merge(answer.ids().size() < answer.count() ? "cut" : "all", 1, Integer::sum);
      }
    }
    for (WaitingCategory category : WaitingCategory.values()) {
      if (category != WaitingCategory.MISSING_DEPENDENCY) {
        assertThat(seen).containsKey(category.word());
      }
    }
    assertThat(seen).containsKeys("nothing", "something", "cut", "all");
    assertThat(seen.values()).allSatisfy(times -> assertThat(times).isGreaterThan(20));
  }
}
