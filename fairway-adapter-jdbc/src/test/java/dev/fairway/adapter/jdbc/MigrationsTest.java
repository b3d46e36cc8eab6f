package dev.fairway.adapter.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fairway.port.store.StoreMaintenance.Migration;
import java.util.List;
import org.junit.jupiter.api.Test;

class MigrationsTest {

  private static final Migrations KNOWN = Migrations.beside(MigrationsTest.class);

  @Test
  void they_are_numbered_from_one_without_gaps() {
    for (int i = 0; i < KNOWN.all().size(); i++) {
      assertThat(KNOWN.all().get(i).version()).isEqualTo(i + 1);
    }
  }

  @Test
  void the_version_that_commands_check_is_the_newest() {
    assertThat(SchemaVersion.NEWEST).isEqualTo(KNOWN.newest());
  }

  @Test
  void file_names_sort_by_number() {
    assertThat(Migrations.fileName(new Migration(1, "initial"))).isEqualTo("V001__initial.sql");
    assertThat(Migrations.fileName(new Migration(120, "x_y"))).isEqualTo("V120__x_y.sql");
  }

  @Test
  void only_later_ones_are_pending() {
    assertThat(KNOWN.after(0)).isEqualTo(KNOWN.all());
    assertThat(KNOWN.after(KNOWN.newest())).isEmpty();
    assertThat(KNOWN.after(99)).isEmpty();
  }

  @Test
  void a_statement_ends_with_a_semicolon_at_the_end_of_a_line() {
    String script = "-- first; line\r\n\r\nCREATE a (\r\n  x ';' ,\r\n  y);\nINSERT ';' b;\n";
    assertThat(Migrations.statements(script))
        .containsExactly("CREATE a (\n  x ';' ,\n  y)", "INSERT ';' b");
    assertThat(Migrations.statements("-- nothing\n")).isEmpty();
  }

  @Test
  void a_statement_without_an_end_is_a_mistake_of_ours() {
    assertThatThrownBy(() -> Migrations.statements("CREATE a;\nCREATE b"))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void a_checksum_is_about_statements_only() {
    String sum = Migrations.checksum("CREATE a (x);\n");
    assertThat(sum).hasSize(64);
    assertThat(Migrations.checksum("-- why\r\nCREATE a (x);\r\n\r\n")).isEqualTo(sum);
    assertThat(Migrations.checksum("CREATE a (y);\n")).isNotEqualTo(sum);
  }

  @Test
  void a_missing_script_is_named() {
    Migrations none = new Migrations(List.of(new Migration(7, "none")), MigrationsTest.class);
    assertThatThrownBy(() -> none.script(none.all().get(0)))
        .hasMessageContaining("migration/V007__none.sql");
  }
}
