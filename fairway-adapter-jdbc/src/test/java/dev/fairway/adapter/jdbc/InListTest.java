package dev.fairway.adapter.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InListTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 511, 512, 513, 1024, 1025, 5000})
  void chunks_hold_every_value_and_have_few_sizes(int count) {
    List<String> values = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      values.add("v" + i);
    }
    Set<String> found = new LinkedHashSet<>();
    for (List<String> chunk : InList.chunks(values)) {
      assertThat(chunk).hasSizeLessThanOrEqualTo(InList.CHUNK);
      assertThat(Integer.bitCount(chunk.size())).isEqualTo(1);
      assertThat(InList.marks(chunk)).hasSize(2 * chunk.size() + 1);
      found.addAll(chunk);
    }
    assertThat(found).containsExactlyElementsOf(values);
  }

  @Test
  void nothing_makes_no_chunk() {
    assertThat(InList.chunks(List.of())).isEmpty();
  }

  @Test
  void repeated_values_count_once() {
    assertThat(InList.chunks(List.of("a", "b", "a"))).containsExactly(List.of("a", "b"));
  }

  @Test
  void marks_are_as_many_as_values() {
    assertThat(InList.marks(List.of("a"))).isEqualTo("(?)");
    assertThat(InList.marks(List.of("a", "b", "c", "c"))).isEqualTo("(?,?,?,?)");
  }
}
