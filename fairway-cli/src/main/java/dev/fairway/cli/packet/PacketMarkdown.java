package dev.fairway.cli.packet;

import dev.fairway.cli.Markdown;
import dev.fairway.cli.Text;
import dev.fairway.domain.packet.FilledField;
import dev.fairway.domain.packet.Packet;
import dev.fairway.domain.packet.PacketField;
import dev.fairway.domain.task.Timestamps;
import dev.fairway.domain.watcher.Watcher;
import dev.fairway.usecase.packet.MakePacket.Made;
import java.util.Locale;

/** A packet as Markdown: one section for each field, then what is on record. */
final class PacketMarkdown {

  private final Made made;
  private final Page page;

  PacketMarkdown(Made made, Text out) {
    this.made = made;
    this.page = new Page(out);
  }

  void write() {
    Packet packet = made.packet();
    page.title(title(packet));
    page.gap();
    page.line(
        "Project "
            + Markdown.prose(packet.project())
            + ", as of "
            + Timestamps.text(packet.generatedAt())
            + ".");
    for (FilledField field : packet.fields()) {
      field(field);
    }
    if (made.watcher() != null) {
      watcher(made.watcher());
    }
    if (made.task() != null) {
      boolean checks = !packet.form().keys().contains("acceptance");
      new RecordMarkdown(made.task(), checks, page).write();
    }
  }

  private static String title(Packet packet) {
    String template = packet.form().template();
    String name = template == null ? packet.form().kind().word() : Markdown.prose(template);
    String about = Markdown.prose(packet.subject());
    String title = packet.title() == null ? "" : " " + Markdown.prose(packet.title());
    return capitalised(name) + " packet: " + about + title;
  }

  private void field(FilledField filled) {
    PacketField field = filled.field();
    page.section(heading(field.key()));
    if (!filled.isGiven()) {
      page.line("not given");
    } else if (field.isList() || filled.values().size() > 1) {
      filled.values().forEach(value -> page.entry(value, field.literal()));
    } else {
      page.value(filled.values().get(0), field.literal());
    }
  }

  /** A field's key as words; a template's may hold anything. */
  static String heading(String key) {
    String words = key.replace("non_goals", "non-goals").replace("follow_up", "follow-up");
    return Markdown.prose(capitalised(words.replace('_', ' ')));
  }

  private static String capitalised(String word) {
    return word.isEmpty()
        ? word
        : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  private void watcher(Watcher watcher) {
    page.section("Watcher");
    page.item("started: " + Timestamps.text(watcher.startedAt()));
    page.item("by", watcher.actor().name(), false);
    page.item("role", watcher.role(), false);
    page.item("task", watcher.taskId(), false);
    if (watcher.finish() != null) {
      page.item(
          "finished: "
              + Timestamps.text(watcher.finish().at())
              + ", "
              + watcher.finish().result().word());
      page.item("artifact", watcher.finish().artifact(), true);
      page.item("notes", watcher.finish().notes(), false);
    }
  }
}
