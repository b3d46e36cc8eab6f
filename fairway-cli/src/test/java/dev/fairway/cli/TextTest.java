package dev.fairway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.cli.Text.Cell;
import dev.fairway.cli.terminal.NoStore;
import java.util.List;
import org.junit.jupiter.api.Test;

@NoStore
class TextTest {

  @Test
  void columns_are_as_wide_as_their_widest_cell() {
    Text text = new Text(false);
    text.table(
        List.of(
            new Cell[] {Cell.of("ID"), Cell.of("TITLE")},
            new Cell[] {Cell.of("船渠"), Cell.of("dock")},
            new Cell[] {Cell.of("A"), Cell.of(null)},
            new Cell[] {Cell.of(null), Cell.of("no id")}));
    assertThat(text.toString()).isEqualTo("ID    TITLE\n船渠  dock\nA\n      no id\n");
  }

  @Test
  void colours_take_no_room() {
    Text text = new Text(true);
    text.table(
        List.of(
            new Cell[] {Cell.of("a", Style.BOLD), Cell.of("x")},
            new Cell[] {Cell.of("bc"), Cell.of("y")}));
    assertThat(text.toString()).isEqualTo("\u001b[1ma\u001b[0m   x\nbc  y\n");
  }

  @Test
  void a_long_field_name_keeps_away_from_its_value() {
    Text text = new Text(false);
    text.field("a", "1").field("a_very_long_field_name", "2").field("absent", null);
    assertThat(text.toString()).isEqualTo("a:              1\na_very_long_field_name: 2\n");
  }

  @Test
  void an_empty_table_is_nothing() {
    assertThat(new Text(false).table(List.of()).toString()).isEmpty();
  }
}
