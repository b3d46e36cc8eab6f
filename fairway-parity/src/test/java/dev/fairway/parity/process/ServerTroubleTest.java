package dev.fairway.parity.process;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.testing.postgres.Authority;
import dev.fairway.testing.postgres.EmbeddedServer;
import dev.fairway.testing.postgres.Release;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the packaged program says of a server that it cannot work with: one line, and a way out. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ServerTroubleTest {

  @TempDir private static Path folder;
  private Path root;
  private Path another;
  private Project project;
  private EmbeddedServer server;

  @BeforeAll
  void start() throws IOException {
    Authority authority = new Authority("the one");
    root = Files.writeString(folder.resolve("root.crt"), authority.certificate());
    another = Files.writeString(folder.resolve("another.crt"), new Authority("x").certificate());
    server = EmbeddedServer.startWithTls(Release.NEWEST, authority.server("localhost"));
    project = Project.without(folder, "[fairway]\nproject_name = \"race\"\n");
    project.ok("db", "migrate", "--db", url("localhost", ""));
  }

  @AfterAll
  void end() {
    server.close();
  }

  private String url(String host, String options) {
    return server.url("postgres").replace("@127.0.0.1:", "@" + host + ":")
        + options.replace("ROOT", root.toString()).replace("OTHER", another.toString());
  }

  private void fails(String url, String message) {
    Child.Ended ended = project.run("ready", "--db", url);

    assertThat(ended.code()).as(ended.toString()).isEqualTo(2);
    assertThat(ended.output()).isEmpty();
    assertThat(ended.errors().lines().toList())
        .hasSize(2)
        .satisfies(lines -> assertThat(lines.get(0)).startsWith("error: ").endsWith(message))
        .satisfies(lines -> assertThat(lines.get(1)).startsWith("hint: "));
    assertThat(ended.errors()).doesNotContain("p%40ss", "p@ss", "s3cret");
  }

  @ParameterizedTest
  @CsvSource({
    "?sslmode=require",
    "?sslmode=verify-ca&sslrootcert=ROOT",
    "?sslmode=verify-full&sslrootcert=ROOT&channel_binding=require",
  })
  void an_encrypted_connection_that_is_believed_works(String options) {
    assertThat(project.ok("--json", "ready", "--db", url("localhost", options)))
        .contains("\"tasks\":[]");
  }

  @ParameterizedTest
  @CsvSource({
    "localhost, ?sslmode=verify-ca&sslrootcert=OTHER, the encrypted connection failed",
    "127.0.0.1, ?sslmode=verify-full&sslrootcert=ROOT, the encrypted connection failed",
    "localhost, ?sslmode=verify-ca&sslrootcert=/no, a file for its encryption cannot be used",
  })
  void a_server_that_is_not_believed_is_said_so(String host, String options, String message) {
    fails(url(host, options), "is out of reach: " + message);
  }

  @Test
  void a_server_that_is_too_old_is_named() throws IOException {
    try (OldServer old = OldServer.start()) {
      fails(old.url(), "is on PostgreSQL 13.23, this program needs 14 or newer");
    }
  }
}
