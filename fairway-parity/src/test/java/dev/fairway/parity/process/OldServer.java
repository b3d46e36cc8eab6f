package dev.fairway.parity.process;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * Lets everybody in, says that it is PostgreSQL 13.23, and no more: that release has no binaries
 * for every machine that the tests run on.
 */
final class OldServer implements AutoCloseable {

  private final ServerSocket entrance;

  private OldServer(ServerSocket entrance) {
    this.entrance = entrance;
  }

  static OldServer start() throws IOException {
    OldServer server = new OldServer(new ServerSocket(0, 5, InetAddress.getLoopbackAddress()));
    Thread serving = new Thread(server::serve, "old-server");
    serving.setDaemon(true);
    serving.start();
    return server;
  }

  String url() {
    return "postgresql://u:s3cret@127.0.0.1:" + entrance.getLocalPort() + "/team";
  }

  private void serve() {
    while (!entrance.isClosed()) {
      try (Socket client = entrance.accept()) {
        greet(client);
      } catch (IOException gone) {
        // the next one, or nobody any more
      }
    }
  }

  private static void greet(Socket client) throws IOException {
    DataInputStream in = new DataInputStream(client.getInputStream());
    in.readNBytes(in.readInt() - 4);
    DataOutputStream out = new DataOutputStream(client.getOutputStream());
    message(out, 'R', new byte[4]);
    message(out, 'S', "server_version\00013.23\0".getBytes(StandardCharsets.UTF_8));
    message(out, 'S', "client_encoding\0UTF8\0".getBytes(StandardCharsets.UTF_8));
    message(out, 'S', "standard_conforming_strings\0on\0".getBytes(StandardCharsets.UTF_8));
    message(out, 'K', new byte[8]);
    message(out, 'Z', new byte[] {'I'});
    out.flush();
    in.readAllBytes();
  }

  private static void message(DataOutputStream out, char kind, byte[] body) throws IOException {
    out.writeByte(kind);
    out.writeInt(body.length + 4);
    out.write(body);
  }

  @Override
  public void close() throws IOException {
    entrance.close();
  }
}
