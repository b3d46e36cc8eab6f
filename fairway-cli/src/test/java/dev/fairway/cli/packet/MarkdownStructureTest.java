package dev.fairway.cli.packet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.cli.Printable;
import dev.fairway.cli.Text;
import dev.fairway.cli.terminal.NoStore;
import dev.fairway.domain.packet.FilledField;
import dev.fairway.domain.packet.Packet;
import dev.fairway.domain.packet.PacketField;
import dev.fairway.domain.packet.PacketForm;
import dev.fairway.domain.policy.PacketTemplate;
import dev.fairway.domain.task.Actor;
import dev.fairway.domain.watcher.Watcher;
import dev.fairway.domain.watcher.WatcherFinish;
import dev.fairway.domain.watcher.WatcherResult;
import dev.fairway.usecase.packet.MakePacket.Made;
import dev.fairway.usecase.packet.TaskRecord;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever people write, a packet has the sections that it should have, with their words in them.
 */
@NoStore
class MarkdownStructureTest {

  private static final Instant NOON = Instant.parse("2026-11-01T12:00:00Z");

  private static final List<String> ON_RECORD =
      List.of(
          "##Task",
          "##Dependencies",
          "##In the way",
          "##Gates",
          "##Reviews",
          "##Evidence",
          "##Handoffs",
          "##Sessions",
          "##Latest checkpoint",
          "##Watchers",
          "##History");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void fields_keep_their_places_and_their_words(long seed) {
    HostileText text = new HostileText(seed);
    for (int i = 0; i < 60; i++) {
      for (PacketForm form : List.of(PacketForm.CONTEXT, PacketForm.BUGFIX, PacketForm.WATCHER)) {
        assertStructure(form, text, null);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14})
  void what_is_on_record_stays_below_its_headings(long seed) {
    HostileText text = new HostileText(seed);
    for (int i = 0; i < 60; i++) {
      HostileRecord record = new HostileRecord(text);
      ParsedPacket parsed = assertStructure(PacketForm.CONTEXT, text, record.record());
      record.assertIn(parsed);
    }
  }

  @Test
  void a_template_may_call_its_fields_anything() {
    HostileText text = new HostileText(21);
    for (int i = 0; i < 200; i++) {
      List<String> names = Stream.generate(text::line).limit(4).distinct().toList();
      PacketTemplate template = new PacketTemplate(text.line(), List.of(), names, List.of());
      ParsedPacket parsed = ParsedPacket.of(markdown(packet(PacketForm.of(template), text), null));
      assertThat(parsed.headings()).hasSize(1 + names.size());
    }
  }

  @Test
  void an_empty_form_is_not_given_everywhere() {
    Packet empty =
        new Packet(
            PacketForm.CONTEXT,
            "harbour",
            "A-1",
            null,
            NOON,
            PacketForm.CONTEXT.fill(Map.of(), Map.of()));
    ParsedPacket parsed = ParsedPacket.of(markdown(empty, null));
    assertThat(parsed.below("Non-goals")).containsExactly("not given");
    assertThat(parsed.headings()).hasSize(1 + PacketForm.CONTEXT.fields().size());
  }

  @Test
  void what_is_on_record_of_a_watcher_stays_below_its_heading() {
    HostileText text = new HostileText(31);
    for (int i = 0; i < 200; i++) {
      Actor actor = Actor.session("s" + text.line());
      WatcherFinish finish =
          new WatcherFinish(WatcherResult.PASS, text.next(), null, text.next(), actor, NOON, null);
      Watcher watcher =
          new Watcher(
              "W-1", text.line(), null, null, null, null, null, actor, text.line(), NOON, finish);
      Text out = new Text(false);
      Packet packet = packet(PacketForm.WATCHER, text);
      new PacketView(new Made(packet, null, watcher)).text(out);

      ParsedPacket parsed = ParsedPacket.of(out.toString());

      assertThat(parsed.headings()).hasSize(2 + PacketForm.WATCHER.fields().size());
      assertThat(String.join("\n", parsed.below("Watcher")))
          .contains(
              HostileText.seenInList(actor.name()),
              HostileText.seenInList(String.valueOf(finish.artifact())),
              HostileText.seenInList(String.valueOf(finish.notes())));
    }
  }

  private static ParsedPacket assertStructure(
      PacketForm form, HostileText text, @Nullable TaskRecord record) {
    Packet packet = packet(form, text);
    ParsedPacket parsed = ParsedPacket.of(markdown(packet, record));
    List<String> expected = new ArrayList<>();
    String kind = form.kind().word();
    expected.add(
        "#"
            + Character.toUpperCase(kind.charAt(0))
            + kind.substring(1)
            + " packet: "
            + Printable.line(packet.subject() + " " + packet.title()));
    for (PacketField field : form.fields()) {
      expected.add("##" + PacketMarkdown.heading(field.key()));
    }
    if (record != null) {
      expected.addAll(ON_RECORD);
    }
    assertThat(parsed.headings())
        .filteredOn(heading -> !heading.startsWith("###"))
        .containsExactlyElementsOf(expected);
    for (FilledField field : packet.fields()) {
      List<String> below = parsed.below(PacketMarkdown.heading(field.field().key()));
      boolean list = field.field().isList();
      assertThat(below)
          .as("%s of %s", field, packet.form().kind())
          .containsExactlyElementsOf(
              field.values().stream()
                  .map(list ? HostileText::seenInList : HostileText::seen)
                  .toList());
    }
    return parsed;
  }

  private static Packet packet(PacketForm form, HostileText text) {
    Map<String, List<String>> given = new LinkedHashMap<>();
    for (PacketField field : form.fields()) {
      given.put(field.key(), field.isList() ? text.list() : List.of(text.next()));
    }
    return new Packet(
        form, text.line(), text.line(), text.line(), NOON, form.fill(given, Map.of()));
  }

  private static String markdown(Packet packet, @Nullable TaskRecord record) {
    Text out = new Text(false);
    new PacketView(new Made(packet, record, null)).text(out);
    return out.toString();
  }
}
