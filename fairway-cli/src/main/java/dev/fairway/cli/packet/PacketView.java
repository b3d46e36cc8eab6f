package dev.fairway.cli.packet;

import dev.fairway.cli.Json;
import dev.fairway.cli.Text;
import dev.fairway.cli.View;
import dev.fairway.cli.view.WatcherJson;
import dev.fairway.domain.packet.FilledField;
import dev.fairway.domain.packet.Packet;
import dev.fairway.domain.packet.PacketField;
import dev.fairway.domain.packet.PacketKind;
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
      out.object("watcher");
      WatcherJson.write(out, made.watcher());
      out.end();
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
}
