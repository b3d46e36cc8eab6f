package dev.fairway.dashboard.jetty;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.dashboard.guard.Access;
import dev.fairway.dashboard.guard.Guard;
import dev.fairway.dashboard.page.Front;
import dev.fairway.dashboard.site.OneSite;
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
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LimitsTest {

  private static final Predicate<String> OK = line -> line.contains(" 200 ");
  private static final Duration LONG = Duration.ofHours(1);
  private static final String GET = "GET /wall HTTP/1.1\r\nHost: localhost\r\n\r\n";
  private static final String LISTEN = "GET /events HTTP/1.1\r\nHost: localhost\r\n\r\n";

  @TempDir private Path folder;
  private final List<Socket> sockets = new ArrayList<>();
  private Harbour harbour;
  private Front front;
  private JettyServer server;

  @BeforeEach
  void fill() {
    harbour = Harbour.filled(folder);
  }

  @AfterEach
  void close() throws IOException {
    for (Socket socket : sockets) {
      socket.close();
    }
    front.endStreams();
    server.close();
    front.close();
  }

  private void serve(Limits limits) {
    Guard guard = new Guard(new Access("127.0.0.1", false, false, null));
    front = new Front(new OneSite(harbour), guard, false, "run");
    server = JettyServer.start("127.0.0.1", 0, front, guard, limits, Throwable::printStackTrace);
  }

  private BufferedReader ask(String request) throws IOException {
    Socket socket = new Socket("127.0.0.1", server.port());
    sockets.add(socket);
    socket.setSoTimeout(30_000);
    socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
    return new BufferedReader(
        new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
  }

  @Test
  void a_request_that_does_not_arrive_loses_its_connection() throws IOException {
    serve(new Limits(100, 100, LONG, Duration.ofMillis(200)));
    assertThat(ask("GET /wall HTTP/1.1\r\nHost: local").lines().toList()).noneMatch(OK);
    String half = "POST /theme HTTP/1.1\r\nHost: localhost\r\nContent-Length: 50\r\n";
    String type = "Content-Type: application/x-www-form-urlencoded\r\n\r\ntheme=da";
    assertThat(ask(half + type).lines().toList()).noneMatch(OK);
  }

  @Test
  void forms_that_do_not_arrive_keep_nobody_from_looking() throws IOException {
    serve(new Limits(100, 100, LONG, LONG));
    String half = "POST /theme HTTP/1.1\r\nHost: localhost\r\nContent-Length: 50\r\n";
    String type = "Content-Type: application/x-www-form-urlencoded\r\n\r\ntheme=da";
    for (int i = 0; i < 40; i++) {
      ask(half + type);
    }
    assertThat(ask(GET).readLine()).contains("200");
  }

  @Test
  void there_is_an_end_to_streams_but_pages_are_still_made() throws IOException {
    serve(new Limits(100, 2, LONG, LONG));
    BufferedReader first = ask(LISTEN);
    BufferedReader second = ask(LISTEN);
    assertThat(until(first, "event: hello")).isTrue();
    assertThat(until(second, "event: hello")).isTrue();
    assertThat(ask(LISTEN).readLine()).contains("503");
    assertThat(ask(GET).readLine()).contains("200");
    sockets.get(0).close();
    String answer = "";
    for (int i = 0; i < 50 && !answer.contains("200"); i++) {
      harbour.add(TaskDefinition.builder("N-" + i).title("New").role("ops"));
      assertThat(until(second, "event: change")).isTrue();
      answer = ask(LISTEN).readLine();
    }
    assertThat(answer).as("the place of one that went away").contains("200");
  }

  private static boolean until(BufferedReader lines, String wanted) throws IOException {
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.equals(wanted)) {
        return true;
      }
    }
    return false;
  }
}
