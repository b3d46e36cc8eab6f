package dev.fairway.cli.packet;

import dev.fairway.cli.Advice;
import dev.fairway.cli.Call;
import dev.fairway.cli.Complaint;
import dev.fairway.cli.Json;
import dev.fairway.cli.Syntax;
import dev.fairway.cli.Text;
import dev.fairway.cli.View;
import dev.fairway.port.failure.InputFailure;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Where a packet goes: to standard output, or into a file. */
final class PacketOutput {

  private static final String OPTION = "--output";

  private PacketOutput() {}

  static void declare(Syntax syntax) {
    syntax.value(OPTION, "FILE", "write it there, over a former one; - is standard output");
  }

  /** The view to show; the file, if one is wanted, is written first. */
  static View of(Call call, PacketView packet) {
    String file = call.text(OPTION);
    if (file == null || file.equals("-")) {
      return packet;
    }
    if (file.isEmpty()) {
      throw Complaint.usage(OPTION + " must not be empty", null);
    }
    Path target = call.workspace().path(file);
    try {
      PacketFile.write(target, bytes(packet, call.flag("--json")));
    } catch (IOException unwritable) {
      String why = PacketFile.reason(unwritable);
      throw new InputFailure("cannot write " + file + ": " + why, null, unwritable);
    }
    return new Written(packet, file);
  }

  /** The file holds what standard output would have shown. */
  private static byte[] bytes(PacketView packet, boolean json) {
    if (!json) {
      Text text = new Text(false);
      packet.text(text);
      return text.toString().getBytes(StandardCharsets.UTF_8);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      packet.writeJson(bytes, Advice.none());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  /** A packet that has gone into a file; as JSON it is shown all the same. */
  private record Written(PacketView packet, String file) implements View {

    @Override
    public String schema() {
      return packet.schema();
    }

    @Override
    public void json(Json out) throws IOException {
      out.text("output", file);
      packet.json(out);
    }

    @Override
    public void text(Text out) {
      out.line("Wrote " + file);
    }

    @Override
    public boolean isConfirmation() {
      return true;
    }
  }
}
