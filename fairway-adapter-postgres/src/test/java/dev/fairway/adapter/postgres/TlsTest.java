package dev.fairway.adapter.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fairway.port.failure.StoreFailure;
import dev.fairway.port.store.StoreView;
import dev.fairway.port.store.testing.Samples;
import dev.fairway.testing.postgres.Authority;
import dev.fairway.testing.postgres.EmbeddedServer;
import dev.fairway.testing.postgres.Release;
import dev.fairway.testing.postgres.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A server that offers TLS: its certificate is for {@code localhost}, not for its number. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TlsTest {

  private static final String NOT_BELIEVED = "is out of reach: the encrypted connection failed";

  @TempDir private static Path folder;
  private Path root;
  private Path anotherRoot;
  private EmbeddedServer server;
  private EmbeddedServer expired;

  @BeforeAll
  void start() throws IOException {
    Authority authority = new Authority("the one");
    Authority another = new Authority("the one"); // by the same name, which proves nothing
    root = Files.writeString(folder.resolve("root.crt"), authority.certificate());
    anotherRoot = Files.writeString(folder.resolve("another.crt"), another.certificate());
    server = EmbeddedServer.startWithTls(Release.NEWEST, authority.server("localhost"));
    expired = EmbeddedServer.startWithTls(Release.OLDEST, authority.expiredServer("localhost"));
    for (EmbeddedServer each : List.of(server, expired)) {
      Databases.maintenance(Databases.place(url(each, "localhost", ""), "fairway"))
          .migrate(Samples.NOON);
    }
  }

  @AfterAll
  void end() {
    server.close();
    expired.close();
  }

  private String url(EmbeddedServer on, String host, String options) {
    return on.url("postgres").replace("@127.0.0.1:", "@" + host + ":")
        + options.replace("ROOT", root.toString()).replace("OTHER", anotherRoot.toString());
  }

  private static void read(String url) {
    try (PostgresStore store = PostgresStore.at(Databases.place(url, "fairway"))) {
      assertThat(store.<List<String>>read(StoreView::taskIds)).isEmpty();
    }
  }

  private static void refused(String url, String message) {
    assertThatThrownBy(() -> read(url))
        .isInstanceOfSatisfying(
            StoreFailure.class,
            failure -> {
              assertThat(failure.reason()).isEqualTo(StoreFailure.Kind.UNREACHABLE);
              assertThat(failure.getMessage()).endsWith(message).doesNotContain("\n");
              assertThat(failure.hint()).isNotEmpty();
            });
  }

  @ParameterizedTest
  @CsvSource({
    "localhost, ?sslmode=disable",
    "localhost, ?sslmode=prefer",
    "localhost, ?sslmode=require",
    "localhost, ?sslmode=verify-ca&sslrootcert=ROOT",
    "localhost, ?sslmode=verify-full&sslrootcert=ROOT",
    "127.0.0.1, ?sslmode=require",
    "127.0.0.1, ?sslmode=verify-ca&sslrootcert=ROOT",
    "localhost, ?sslmode=require&channel_binding=require",
    "localhost, ?sslmode=verify-full&sslrootcert=ROOT&channel_binding=require",
    "localhost, ?sslmode=verify-full&sslrootcert=ROOT&channel_binding=disable",
    "localhost, ?sslmode=verify-full&sslrootcert=ROOT&sslnegotiation=direct",
  })
  void it_is_believed(String host, String options) {
    read(url(server, host, options));
  }

  @ParameterizedTest
  @CsvSource({
    "localhost, ?sslmode=verify-ca&sslrootcert=OTHER",
    "localhost, ?sslmode=verify-full&sslrootcert=OTHER",
    "127.0.0.1, ?sslmode=verify-full&sslrootcert=ROOT",
  })
  void another_authority_or_name_is_not_believed(String host, String options) {
    refused(url(server, host, options), NOT_BELIEVED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "?sslmode=verify-full&sslrootcert=/no/such/file",
        "?sslmode=verify-full&sslrootcert=JUNK",
        "?sslmode=require&sslcert=ROOT&sslkey=JUNK",
      })
  void a_file_that_cannot_be_used_is_said_to_be_at_fault(String options) throws IOException {
    Path junk = Files.writeString(folder.resolve("junk"), "junk");
    refused(
        url(server, "localhost", options.replace("JUNK", junk.toString())),
        "is out of reach: a file for its encryption cannot be used");
  }

  @ParameterizedTest
  @ValueSource(strings = {"require", "verify-ca&sslrootcert=ROOT", "verify-full&sslrootcert=ROOT"})
  void a_server_without_tls_is_not_gone_on_with(String mode) {
    try (TestDatabase plain = TestDatabase.create()) {
      refused(
          plain.url() + "?sslmode=" + mode.replace("ROOT", root.toString()),
          "is out of reach: its server offers no encrypted connection");
    }
  }

  /** Without checks a certificate is worth nothing, so that it has ended does not matter. */
  @Test
  void an_expired_certificate_is_believed_only_where_none_is_checked() {
    read(url(expired, "localhost", "?sslmode=require"));
    refused(url(expired, "localhost", "?sslmode=verify-ca&sslrootcert=ROOT"), NOT_BELIEVED);
    refused(url(expired, "localhost", "?sslmode=verify-full&sslrootcert=ROOT"), NOT_BELIEVED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"?sslmode=disable", "?sslmode=disable&sslrootcert=ROOT"})
  void a_proof_cannot_be_bound_to_a_connection_that_is_not_encrypted(String options) {
    refused(
        url(server, "localhost", options + "&channel_binding=require"),
        "is out of reach: the server cannot bind the proof to the connection");
  }

  @Test
  void what_is_said_to_be_encrypted_is() {
    for (String mode : List.of("require", "prefer", "disable")) {
      PostgresPlace place =
          Databases.place(url(server, "localhost", "?sslmode=" + mode), "fairway");
      try (java.sql.Connection connection = PostgresServer.forMaintenance(place).open();
          java.sql.Statement ask = connection.createStatement();
          java.sql.ResultSet rows =
              ask.executeQuery("SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()")) {
        rows.next();
        assertThat(rows.getBoolean(1)).as(mode).isEqualTo(!mode.equals("disable"));
      } catch (java.sql.SQLException e) {
        throw new AssertionError(e);
      }
    }
  }
}
