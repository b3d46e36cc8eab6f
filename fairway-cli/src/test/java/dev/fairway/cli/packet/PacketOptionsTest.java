package dev.fairway.cli.packet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.cli.terminal.NoStore;
import dev.fairway.domain.packet.PacketField;
import dev.fairway.domain.packet.PacketForm;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every field of a form can be given, and nothing else. */
@NoStore
class PacketOptionsTest {

  @Test
  void each_field_has_one_option_of_its_kind() {
    assertMatch(PacketForm.CONTEXT, PacketOptions.CONTEXT);
    assertMatch(PacketForm.BUGFIX, PacketOptions.BUGFIX);
    assertMatch(PacketForm.WATCHER, PacketOptions.WATCHER);
  }

  private static void assertMatch(PacketForm form, List<PacketOption> options) {
    assertThat(options).extracting(PacketOption::key).containsExactlyElementsOf(form.keys());
    assertThat(options).extracting(PacketOption::name).doesNotHaveDuplicates();
    for (int i = 0; i < options.size(); i++) {
      PacketField field = form.fields().get(i);
      PacketOption.Kind kind = options.get(i).kind();
      boolean many = kind == PacketOption.Kind.PATHS || kind == PacketOption.Kind.TEXTS;
      assertThat(many).as(field.key()).isEqualTo(field.isList());
    }
  }

  @Test
  void a_required_field_is_named_by_its_option() {
    assertThat(PacketOption.nameOf("bug_summary", PacketOptions.BUGFIX)).isEqualTo("--bug-summary");
    assertThat(PacketOption.nameOf("owned_paths", PacketOptions.CONTEXT)).isEqualTo("--owned");
    assertThat(PacketOption.nameOf("WATCH-ID", PacketOptions.WATCHER)).isEqualTo("WATCH-ID");
  }
}
