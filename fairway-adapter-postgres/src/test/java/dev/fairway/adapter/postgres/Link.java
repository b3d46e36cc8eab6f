package dev.fairway.adapter.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Passes everything on to a server, until a commit goes by: then the line breaks. */
final class Link implements AutoCloseable {

  /** As a whole statement; "COMMITTED" is something else. */
  private static final String COMMIT = "COMMIT\0";

  /** When the line breaks. */
  enum Break {
    NEVER,
    /** The server does not hear of the commit. */
    BEFORE_THE_COMMIT,
    /** The server commits, and nobody hears of that. */
    AFTER_THE_COMMIT,
    /** The same, and from then on nobody reaches the server. */
    FOR_GOOD
  }

  private final int serverPort;
  private final ServerSocket entrance;
  private volatile Break when = Break.NEVER;

  Link(int serverPort) throws IOException {
    this.serverPort = serverPort;
    entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    start(this::serve);
  }

  int port() {
    return entrance.getLocalPort();
  }

  /** Breaks at the next commit; once, unless for good. */
  void breakNext(Break next) {
    when = next;
  }

  private static void start(Runnable work) {
    Thread thread = new Thread(work, "link");
    thread.setDaemon(true);
    thread.start();
  }

  private void serve() {
    try {
      while (true) {
        Socket client = entrance.accept();
        Socket server = new Socket(InetAddress.getLoopbackAddress(), serverPort);
        start(() -> toServer(client, server));
        start(() -> pass(server, client));
      }
    } catch (IOException closed) {
      // the test is over
    }
  }

  private void toServer(Socket client, Socket server) {
    byte[] buffer = new byte[65_536];
    try (client;
        server) {
      InputStream in = client.getInputStream();
      OutputStream out = server.getOutputStream();
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        boolean commit = new String(buffer, 0, read, StandardCharsets.ISO_8859_1).contains(COMMIT);
        Break now = commit ? when : Break.NEVER;
        if (now == Break.BEFORE_THE_COMMIT) {
          when = Break.NEVER;
          return;
        }
        if (now == Break.FOR_GOOD) {
          entrance.close();
        }
        if (now != Break.NEVER) {
          client.shutdownOutput();
        }
        out.write(buffer, 0, read);
        out.flush();
        if (now != Break.NEVER) {
          awaitAnswer(server);
          when = Break.NEVER;
          return;
        }
      }
    } catch (IOException broken) {
      // as it is meant to be
    }
  }

  /** The other thread takes it; what counts is that the server has been at it. */
  private static void awaitAnswer(Socket server) throws IOException {
    server.shutdownOutput();
    while (!server.isClosed() && !server.isInputShutdown()) {
      Thread.onSpinWait();
    }
  }

  private static void pass(Socket from, Socket to) {
    byte[] buffer = new byte[65_536];
    try {
      InputStream in = from.getInputStream();
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        if (!to.isOutputShutdown() && !to.isClosed()) {
          to.getOutputStream().write(buffer, 0, read);
          to.getOutputStream().flush();
        }
      }
      from.shutdownInput();
      to.close();
    } catch (IOException broken) {
      closeQuietly(from);
      closeQuietly(to);
    }
  }

  private static void closeQuietly(Socket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    entrance.close();
  }
}
