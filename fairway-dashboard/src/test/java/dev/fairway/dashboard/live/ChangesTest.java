package dev.fairway.dashboard.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.dashboard.testing.Client;
import dev.fairway.dashboard.testing.Harbour;
import dev.fairway.domain.task.TaskDefinition;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangesTest {

  @TempDir private Path folder;
  private Harbour harbour;
  private Client client;

  @BeforeEach
  void open() {
    harbour = Harbour.filled(folder);
    client = Client.of(harbour);
  }

  @AfterEach
  void close() {
    client.close();
    assertThat(client.bugs()).isEmpty();
  }

  /** One event stream, read line by line. */
  private final class Stream implements AutoCloseable {
    private final Socket socket;
    private final BufferedReader lines;
    private String id = "";

    Stream(String lastId) throws IOException {
      socket = new Socket("127.0.0.1", client.port());
      socket.setSoTimeout(20_000);
      String last = lastId.isEmpty() ? "" : "Last-Event-ID: " + lastId + "\r\n";
      String request =
          "GET /events HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n"
              + last
              + "\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      lines =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
    }

    /** The name of the next event; fails when there is none for long. */
    String next() throws IOException {
      long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        assertThat(System.nanoTime()).as("no event, only %s", line).isLessThan(end);
        if (line.startsWith("id: ")) {
          id = line.substring(4);
        } else if (line.startsWith("event: ")) {
          return line.substring(7);
        }
      }
      return "end";
    }

    @Override
    public void close() throws IOException {
      socket.close();
    }
  }

  private void change(String id) {
    harbour.add(TaskDefinition.builder(id).title("New").role("ops"));
  }

  @Test
  void fifty_streams_hear_of_one_change() throws IOException {
    List<Stream> streams = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      Stream stream = new Stream("");
      streams.add(stream);
      assertThat(stream.next()).isEqualTo("hello");
    }
    change("N-1");
    for (Stream stream : streams) {
      assertThat(stream.next()).isEqualTo("change");
      assertThat(stream.id).isEqualTo(streams.get(0).id);
      stream.close();
    }
  }

  @Test
  void a_browser_that_comes_back_hears_what_it_has_missed() throws IOException {
    try (Stream first = new Stream("")) {
      first.next();
      String before = first.id;
      change("N-1");
      first.next();
      String after = first.id;
      assertThat(after).isNotEqualTo(before);
      try (Stream again = new Stream(before);
          Stream upToDate = new Stream(after);
          Stream ofAnotherRun = new Stream("elsewhere-7")) {
        assertThat(again.next()).isEqualTo("change");
        assertThat(upToDate.next()).isEqualTo("hello");
        assertThat(ofAnotherRun.next()).isEqualTo("change");
      }
    }
  }

  @Test
  void a_change_between_the_page_and_its_stream_is_not_missed() throws IOException {
    String page = client.get("/wall").body();
    int from = page.indexOf("data-event=\"") + 12;
    String seen = page.substring(from, page.indexOf('"', from));
    change("N-1");
    try (Stream stream = new Stream(seen)) {
      String event = stream.next();
      assertThat(event.equals("change") ? event : stream.next()).isEqualTo("change");
    }
  }

  @Test
  void streams_end_with_the_dashboard() throws IOException {
    try (Stream stream = new Stream("")) {
      stream.next();
      client.close();
      assertThat(stream.next()).isEqualTo("end");
    }
  }
}
