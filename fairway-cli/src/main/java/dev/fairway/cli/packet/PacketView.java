package dev.fairway.cli.packet;

import dev.fairway.cli.Json;
import dev.fairway.cli.Text;
import dev.fairway.cli.View;
import dev.fairway.domain.packet.FilledField;
import dev.fairway.domain.packet.Packet;
import dev.fairway.domain.packet.PacketField;
import dev.fairway.domain.packet.PacketKind;
import dev.fairway.domain.watcher.Watcher;
import dev.fairway.usecase.packet.MakePacket.Made;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A packet as JSON; as Markdown it is written by {@link PacketMarkdown}. */
record PacketView(Made made) implements View {

  @Override
  public String schema() {
    return "packet-" + made.packet().form().kind().word();
  }

  @Override
  public void text(Text out) {
    new PacketMarkdown(made, out).write();
  }

  @Override
  public void json(Json out) throws IOException {
    Packet packet = made.packet();
    PacketKind kind = packet.form().kind();
    out.object("packet")
        .text("kind", kind.word())
        .text("template", packet.form().template())
        .text("project", packet.project())
        .time("generated_at", packet.generatedAt())
        .text(kind == PacketKind.WATCHER ? "watcher_id" : "task_id", packet.subject())
        .text("title", packet.title());
    if (kind == PacketKind.TEMPLATE) {
      template(out);
    } else {
      fields(out);
    }
    if (made.watcher() != null) {
      watcher(out, made.watcher());
    }
    if (made.task() != null) {
      RecordMembers.write(out, made.task());
    }
    out.end();
  }

  private void fields(Json out) throws IOException {
    for (FilledField filled : made.packet().fields()) {
      PacketField field = filled.field();
      if (field.isList()) {
        out.texts(field.key(), filled.values());
      } else if (filled.isGiven()) {
        out.text(field.key(), filled.values().get(0));
      }
    }
  }

  /** A template's fields stand apart, since their names are the project's; each is a list. */
  private void template(Json out) throws IOException {
    List<String> required = new ArrayList<>();
    out.object("fields");
    for (FilledField filled : made.packet().fields()) {
      out.texts(filled.field().key(), filled.values());
      if (filled.field().required()) {
        required.add(filled.field().key());
      }
    }
    out.end().texts("required_fields", required);
  }

  private static void watcher(Json out, Watcher watcher) throws IOException {
    out.object("watcher")
        .text("id", watcher.id())
        .text("task_id", watcher.taskId())
        .flag("open", watcher.isOpen())
        .text("actor", watcher.actor().name())
        .text("role", watcher.role())
        .time("started_at", watcher.startedAt());
    if (watcher.finish() != null) {
      out.time("finished_at", watcher.finish().at())
          .text("result", watcher.finish().result().word())
          .text("artifact", watcher.finish().artifact())
          .text("notes", watcher.finish().notes());
    }
    out.end();
  }
}
