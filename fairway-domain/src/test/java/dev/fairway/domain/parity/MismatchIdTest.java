package dev.fairway.domain.parity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MismatchIdTest {

  @Test
  void the_same_difference_has_the_same_id_for_ever() {
    assertThat(MismatchId.of(Row.READY_ORDERING, "A-backend/order"))
        .isEqualTo(MismatchId.of(Row.READY_ORDERING, "A-backend/order"))
        .matches("PARITY-READY-ORDERING-[0-9A-Z]{10}");
  }

  @Test
  void different_differences_have_different_ids() {
    Set<String> ids = new HashSet<>();
    for (Row row : Row.values()) {
      for (int i = 0; i < 1_000; i++) {
        ids.add(MismatchId.of(row, "ui/A-" + i));
      }
    }
    assertThat(ids).hasSize(Row.values().length * 1_000);
  }

  @Test
  void rows_are_found_by_their_words() {
    assertThat(Row.slugs()).hasSize(11).doesNotHaveDuplicates();
    assertThat(List.of(Row.values()))
        .allSatisfy(row -> assertThat(Row.of(row.slug())).contains(row));
    assertThat(Row.of("ready")).isEmpty();
    assertThat(Row.DASHBOARD.title()).isEqualTo("Dashboard usefulness");
  }
}
