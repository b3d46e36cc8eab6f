package dev.fairway.adapter.postgres;

import dev.fairway.adapter.jdbc.Migrations;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A server that holds nothing and forgets everything, for the launcher: the class-data archive is
 * made by running commands, and a machine that makes one need not have PostgreSQL. It speaks as
 * much of the protocol as the driver needs to believe that a command was carried out. Nobody's
 * password is ever right here: a user called {@code password} is asked for one and sent away,
 * others are let in without.
 */
public final class Rehearsal {

  private static final int SSL_REQUEST = 80877103;
  private static final int PATIENCE_MILLIS = 60_000;
  private static final String SALT = "cmVoZWFyc2Fs";
  private static final String TASK = "SELECT t.id, t.parent_id, t.kind";

  private final DataInputStream in;
  private final DataOutputStream out;
  private String query = "";

  private Rehearsal(Socket client) throws IOException {
    in = new DataInputStream(client.getInputStream());
    out = new DataOutputStream(client.getOutputStream());
  }

  /**
   * Serves one client after the other until none has come for a minute.
   *
   * @param args the file to write the port into
   */
  public static void main(String[] args) throws IOException {
    try (ServerSocket entrance = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      entrance.setSoTimeout(PATIENCE_MILLIS);
      Path file = Path.of(args[0]);
      Path part = file.resolveSibling(file.getFileName() + ".part");
      Files.writeString(part, Integer.toString(entrance.getLocalPort()));
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
      serveAt(entrance);
    }
  }

  /**
   * @throws IOException when nobody comes any more
   */
  static void serveAt(ServerSocket entrance) throws IOException {
    while (true) {
      try (Socket client = entrance.accept()) {
        client.setSoTimeout(PATIENCE_MILLIS);
        serve(client);
      }
    }
  }

  private static void serve(Socket client) {
    try {
      new Rehearsal(client).serve();
    } catch (IOException gone) {
      // the next one, please
    }
  }

  private void serve() throws IOException {
    String startup = startup();
    if (startup.contains("user\0password\0")) {
      refusePassword();
      return;
    }
    message('R', new byte[4]);
    for (String parameter :
        List.of(
            "server_version\0" + "18.0",
            "client_encoding\0UTF8",
            "DateStyle\0ISO, MDY",
            "integer_datetimes\0on",
            "standard_conforming_strings\0on",
            "TimeZone\0UTC")) {
      message('S', text(parameter));
    }
    message('K', new byte[8]);
    message('Z', new byte[] {'I'});
    out.flush();
    while (answer(in.readByte(), body())) {
      // one message after the other
    }
  }

  private String startup() throws IOException {
    byte[] packet = body();
    int code =
        packet.length == 4
            ? (packet[0] << 24)
                + (packet[1] << 16 & 0xff0000)
                + (packet[2] << 8 & 0xff00)
                + (packet[3] & 0xff)
            : 0;
    if (code == SSL_REQUEST) {
      out.writeByte('N');
      out.flush();
      packet = body();
    }
    return new String(packet, StandardCharsets.UTF_8);
  }

  private byte[] body() throws IOException {
    return in.readNBytes(in.readInt() - 4);
  }

  /** Goes through the whole proof, and then claims to have got another one. */
  private void refusePassword() throws IOException {
    message('R', concat(new byte[] {0, 0, 0, 10}, text("SCRAM-SHA-256"), new byte[1]));
    out.flush();
    in.readByte();
    String first = new String(body(), StandardCharsets.UTF_8);
    String nonce = first.substring(first.indexOf("r=") + 2);
    String challenge = "r=" + nonce + "x,s=" + SALT + ",i=4096";
    message('R', concat(new byte[] {0, 0, 0, 11}, challenge.getBytes(StandardCharsets.UTF_8)));
    out.flush();
    in.readByte();
    body();
    String verdict = "v=" + "A".repeat(43) + "=";
    message('R', concat(new byte[] {0, 0, 0, 12}, verdict.getBytes(StandardCharsets.UTF_8)));
    out.flush();
    in.read();
  }

  private boolean answer(byte kind, byte[] body) throws IOException {
    switch (kind) {
      case 'P' -> {
        String parse = new String(body, StandardCharsets.UTF_8);
        int start = parse.indexOf('\0') + 1;
        // of two statements in one text, the second begins with the space between them
        query = parse.substring(start, parse.indexOf('\0', start)).strip();
        message('1', new byte[0]);
      }
      case 'B' -> message('2', new byte[0]);
      case 'D' -> describe();
      case 'E' -> execute();
      case 'C' -> message('3', new byte[0]);
      case 'S' -> {
        message('Z', new byte[] {'T'});
        out.flush();
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean selects() {
    return query.startsWith("SELECT") || query.startsWith("WITH") || query.contains("RETURNING");
  }

  /** A row worth answering with: that of the version, of one id, or a task in full. */
  private List<@Nullable String> row() {
    String version = Integer.toString(Migrations.beside(Rehearsal.class).newest());
    if (query.contains("obj_description")) {
      return Arrays.asList(version, null);
    }
    if (query.contains("RETURNING") || query.contains("pg_current_xact_id")) {
      return List.of(version);
    }
    return query.startsWith(TASK) ? task() : List.of();
  }

  private List<@Nullable String> task() {
    List<@Nullable String> values = new ArrayList<>();
    for (String column : query.substring("SELECT".length(), query.indexOf("FROM")).split(",")) {
      values.add(value(column.strip().substring(2)));
    }
    return values;
  }

  private static @Nullable String value(String column) {
    return switch (column) {
      case "id", "title", "role" -> "T-1";
      case "kind" -> "task";
      case "status" -> "todo";
      case "priority", "sequence", "version" -> "1";
      case "seeded", "claimant_is_session" -> "f";
      case "created_at", "updated_at" -> "2026-01-01 00:00:00+00";
      default -> null;
    };
  }

  private void describe() throws IOException {
    if (!selects()) {
      message('n', new byte[0]);
      return;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream row = new DataOutputStream(bytes);
    int columns = row().size();
    row.writeShort(columns);
    for (int i = 0; i < columns; i++) {
      row.write(text("column" + i));
      row.writeInt(0);
      row.writeShort(0);
      row.writeInt(25);
      row.writeShort(-1);
      row.writeInt(-1);
      row.writeShort(0);
    }
    message('T', bytes.toByteArray());
  }

  private void execute() throws IOException {
    List<@Nullable String> row = row();
    if (!row.isEmpty()) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      DataOutputStream out = new DataOutputStream(bytes);
      out.writeShort(row.size());
      for (String value : row) {
        out.writeInt(value == null ? -1 : value.length());
        out.writeBytes(value == null ? "" : value);
      }
      message('D', bytes.toByteArray());
    }
    String word = query.isEmpty() ? "" : query.split("[ ;]")[0];
    message('C', text(selects() ? "SELECT 0" : word.equals("INSERT") ? "INSERT 0 1" : word + " 1"));
  }

  private void message(char kind, byte[] body) throws IOException {
    out.writeByte(kind);
    out.writeInt(body.length + 4);
    out.write(body);
  }

  private static byte[] text(String text) {
    return (text + "\0").getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] concat(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }
}
