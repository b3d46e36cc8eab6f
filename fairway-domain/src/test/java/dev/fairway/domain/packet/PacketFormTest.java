package dev.fairway.domain.packet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.domain.Example;
import dev.fairway.domain.packet.PacketField.Content;
import dev.fairway.domain.policy.PacketTemplate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PacketFormTest {

  private static final PacketForm MAP =
      PacketForm.of(
          new PacketTemplate(
              "map",
              List.of("foundation"),
              List.of("scope", "source_paths", "acceptance"),
              List.of("proof_command", "source_doc")));

  @Test
  void each_form_names_what_must_not_be_missing() {
    assertThat(missing(PacketForm.CONTEXT)).containsExactly("goal", "owner", "acceptance");
    assertThat(missing(PacketForm.BUGFIX))
        .containsExactly(
            "bug_summary",
            "root_cause",
            "owning_layer",
            "impact",
            "proof_command",
            "regression_coverage",
            "residual_risk");
    assertThat(missing(PacketForm.WATCHER))
        .containsExactly("owner", "process", "command", "success", "failure");
    assertThat(missing(MAP)).containsExactly("scope", "source_paths", "acceptance");
  }

  @Test
  void no_form_has_a_field_twice() {
    for (PacketForm form : List.of(PacketForm.CONTEXT, PacketForm.BUGFIX, PacketForm.WATCHER)) {
      assertThat(form.keys()).doesNotHaveDuplicates().allMatch(key -> key.matches("[a-z_]+"));
      assertThat(form.template()).isNull();
    }
  }

  @Test
  void a_template_has_its_required_fields_first() {
    assertThat(MAP.kind()).isEqualTo(PacketKind.TEMPLATE);
    assertThat(MAP.template()).isEqualTo("map");
    assertThat(MAP.keys())
        .containsExactly("scope", "source_paths", "acceptance", "proof_command", "source_doc");
    assertThat(MAP.fields()).allMatch(field -> field.content() == Content.EITHER);
  }

  @Test
  void commands_and_paths_of_a_template_are_known_by_their_names() {
    assertThat(MAP.fields())
        .filteredOn(PacketField::literal)
        .extracting(PacketField::key)
        .containsExactly("source_paths", "proof_command");
    List<String> names = List.of("commands", "the_path", "pathology", "commander");
    assertThat(PacketForm.of(new PacketTemplate("t", List.of(), names, List.of())).fields())
        .extracting(PacketField::literal)
        .containsExactly(true, true, false, false);
  }

  @Test
  void what_is_given_stands_before_what_is_on_record() {
    assertThat(value(PacketForm.CONTEXT, "owner", Map.of("owner", List.of("Ann")), List.of("Abe")))
        .containsExactly("Ann");
    assertThat(value(PacketForm.CONTEXT, "owner", Map.of(), List.of("Abe"))).containsExactly("Abe");
  }

  @Test
  void acceptance_is_added_to_the_checks_of_the_task() {
    Map<String, List<String>> given = Map.of("acceptance", List.of("c", "a"));

    assertThat(value(PacketForm.CONTEXT, "acceptance", given, List.of("a", "b")))
        .containsExactly("a", "b", "c");
    assertThat(value(MAP, "acceptance", given, List.of("b"))).containsExactly("b", "c", "a");
  }

  @Test
  void a_blank_value_is_as_good_as_none() {
    Map<String, List<String>> blank = Map.of("goal", List.of(" \n"), "owner", List.of(""));
    Packet packet = packet(PacketForm.CONTEXT, blank, Map.of("acceptance", List.of("", "x")));

    assertThat(packet.missing()).containsExactly("goal", "owner");
    assertThat(packet.fields())
        .filteredOn(FilledField::isGiven)
        .extracting(FilledField::values)
        .containsExactly(List.of("x"));
  }

  @Test
  void a_blank_value_does_not_hide_what_is_on_record() {
    Map<String, List<String>> blank = Map.of("owner", List.of(""));

    assertThat(value(PacketForm.CONTEXT, "owner", blank, List.of("Abe"))).containsExactly("Abe");
  }

  @Test
  void text_is_kept_as_it_is() {
    Map<String, List<String>> given = Map.of("goal", List.of("  a\r\n\tb "));

    assertThat(value(PacketForm.CONTEXT, "goal", given, List.of())).containsExactly("  a\r\n\tb ");
  }

  private static List<String> missing(PacketForm form) {
    return packet(form, Map.of(), Map.of()).missing();
  }

  private static List<String> value(
      PacketForm form, String key, Map<String, List<String>> given, List<String> recorded) {
    return packet(form, given, Map.of(key, recorded)).fields().stream()
        .filter(field -> field.field().key().equals(key))
        .findFirst()
        .orElseThrow()
        .values();
  }

  private static Packet packet(
      PacketForm form, Map<String, List<String>> given, Map<String, List<String>> recorded) {
    return new Packet(form, "fence", "T-1", null, Example.NOW, form.fill(given, recorded));
  }
}
