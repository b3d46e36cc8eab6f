package dev.fairway.parity.dashboard;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A dashboard that runs in a process of its own, and what it costs. */
final class Served implements AutoCloseable {

  private static final String SAYS = "Dashboard: ";

  /**
   * @param millis from the request until the last byte
   */
  record Answer(int status, String body, double millis) {}

  private final Process process;
  private final String url;
  private final double startMillis;
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private Served(Process process, String url, double startMillis) {
    this.process = process;
    this.url = url;
    this.startMillis = startMillis;
  }

  /**
   * @param environment all that the process gets to see
   * @param options of {@code fairway dashboard}, besides where it listens
   */
  static Served start(
      Path launcher, Path folder, Map<String, String> environment, List<String> options)
      throws IOException {
    List<String> words = new ArrayList<>(List.of(launcher.toString(), "dashboard", "--no-open"));
    words.addAll(List.of("--listen", "127.0.0.1:0"));
    words.addAll(options);
    long begin = System.nanoTime();
    ProcessBuilder builder = new ProcessBuilder(words);
    builder.environment().clear();
    builder.environment().putAll(environment);
    Process process = builder.directory(folder.toFile()).redirectError(Redirect.INHERIT).start();
    InputStreamReader said =
        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8);
    String line = new BufferedReader(said).readLine();
    if (line == null || !line.startsWith(SAYS)) {
      process.destroy();
      throw new IOException("the dashboard did not start: " + line);
    }
    return new Served(process, line.substring(SAYS.length()), (System.nanoTime() - begin) / 1e6);
  }

  /** Until it said where it is. */
  double startMillis() {
    return startMillis;
  }

  /** Ends with a slash. */
  String url() {
    return url;
  }

  int port() {
    return URI.create(url).getPort();
  }

  Answer get(String path) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(url + path)).build();
    long begin = System.nanoTime();
    HttpResponse<String> response =
        client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    double millis = (System.nanoTime() - begin) / 1e6;
    return new Answer(response.statusCode(), response.body(), millis);
  }

  /** How long the process has kept a core busy. */
  Duration processorTime() {
    return process.info().totalCpuDuration().orElseThrow();
  }

  /** In mebibytes. */
  long residentMemory() throws IOException {
    Process ps = new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(process.pid())).start();
    String kibibytes = new String(ps.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return Long.parseLong(kibibytes.strip()) / 1024;
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(10, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
