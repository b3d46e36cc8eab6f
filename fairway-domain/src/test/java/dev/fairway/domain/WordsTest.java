package dev.fairway.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.domain.evidence.EvidenceResult;
import dev.fairway.domain.gate.GateEvaluation.Lack;
import dev.fairway.domain.gate.GateMode;
import dev.fairway.domain.ready.WaitingCategory;
import dev.fairway.domain.review.ReviewStatus;
import dev.fairway.domain.review.Verdict;
import dev.fairway.domain.task.HistoryAction;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The words of commands, JSON and SQL are the same on every machine. */
class WordsTest {

  @Test
  void the_words_of_results_are_those_of_the_command_line() {
    assertThat(EvidenceResult.words())
        .containsExactly("pass", "fail", "partial", "skipped", "blocked");
    for (EvidenceResult result : EvidenceResult.values()) {
      assertThat(EvidenceResult.of(result.word())).contains(result);
    }
    assertThat(EvidenceResult.of("PASS")).isEmpty();
    assertThat(EvidenceResult.of("passed")).isEmpty();
  }

  @Test
  void the_words_of_verdicts_are_those_of_the_command_line() {
    assertThat(Verdict.words()).containsExactly("approve", "changes", "reject");
    for (Verdict verdict : Verdict.values()) {
      assertThat(Verdict.of(verdict.word())).contains(verdict);
    }
    assertThat(Verdict.of("approved")).isEmpty();
  }

  @Test
  void the_words_of_gate_modes_are_those_of_the_configuration() {
    assertThat(GateMode.words()).containsExactly("advisory", "blocking", "report_only");
    for (GateMode mode : GateMode.values()) {
      assertThat(GateMode.of(mode.word())).contains(mode);
    }
    assertThat(GateMode.of("report-only")).isEmpty();
  }

  @Test
  void the_words_of_history_lead_back_to_what_happened() {
    for (HistoryAction action : HistoryAction.values()) {
      assertThat(HistoryAction.of(action.word())).isEqualTo(action);
    }
  }

  @Test
  void no_word_depends_on_the_language_of_the_machine() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(new Locale("tr", "TR"));
      assertThat(EvidenceResult.PARTIAL.word()).isEqualTo("partial");
      assertThat(GateMode.ADVISORY.word()).isEqualTo("advisory");
      assertThat(Verdict.REJECT.word()).isEqualTo("reject");
      assertThat(WaitingCategory.MISSING_DEPENDENCY.word()).isEqualTo("missing_dependency");
      assertThat(ReviewStatus.PENDING.word()).isEqualTo("pending");
      assertThat(Lack.OWNER_SIGNOFF.word()).isEqualTo("owner_signoff");
      assertThat(HistoryAction.CLAIMED.word()).isEqualTo("claimed");
      assertThat(HistoryAction.of("claimed")).isEqualTo(HistoryAction.CLAIMED);
    } finally {
      Locale.setDefault(before);
    }
  }
}
