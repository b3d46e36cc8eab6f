package dev.fairway.adapter.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.fairway.port.failure.StoreFailure;
import dev.fairway.port.failure.StoreFailure.Kind;
import dev.fairway.port.store.Store;
import dev.fairway.port.store.testing.Samples;
import dev.fairway.testing.postgres.TestDatabase;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Servers and databases that are not what they should be: one clear line each, no secret in it. */
class TroubleTest {

  private static final String PASSWORD = "p@ss/w:rd?%";

  private TestDatabase database;

  @BeforeEach
  void takeDatabase() {
    database = Databases.withStore();
  }

  @AfterEach
  void dropDatabase() {
    database.close();
  }

  private static String withUser(String url, String user, String password) {
    URI uri = URI.create(url);
    return "postgresql://" + user + ":" + password + "@127.0.0.1:" + uri.getPort() + uri.getPath();
  }

  private static StoreFailure failureOf(Runnable work) {
    Throwable thrown = catchThrowable(work::run);
    assertThat(thrown).isInstanceOf(StoreFailure.class);
    StoreFailure failure = (StoreFailure) thrown;
    StringWriter trace = new StringWriter();
    failure.printStackTrace(new PrintWriter(trace));
    assertThat(trace.toString()).doesNotContain(PASSWORD).doesNotContain("s3cret");
    assertThat(failure).hasMessageNotContaining("\n").hasMessageContaining("postgresql://");
    assertThat(failure.hint()).isNotBlank();
    return failure;
  }

  /** Reading and writing fail alike. */
  private static StoreFailure trouble(PostgresPlace place, Kind kind) {
    try (Store store = PostgresStore.at(place)) {
      StoreFailure onRead = failureOf(() -> store.<List<String>>read(view -> view.taskIds()));
      StoreFailure onWrite = failureOf(() -> addTask(store, "T-1"));
      assertThat(onWrite).hasMessage(onRead.getMessage());
      assertThat(onRead.reason()).as(onRead.getMessage()).isEqualTo(kind);
      return onRead;
    }
  }

  private static void addTask(Store store, String id) {
    store.write(
        session -> {
          session.insert(List.of(Samples.task(id)));
          return null;
        });
  }

  @Test
  void nobody_listens() throws IOException {
    int port;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
    }
    PostgresPlace place = Databases.place("postgresql://u:s3cret@127.0.0.1:" + port + "/d", "x");
    assertThat(trouble(place, Kind.UNREACHABLE))
        .hasMessageEndingWith("is out of reach: the connection was refused");
  }

  @Test
  void nobody_knows_the_host() {
    PostgresPlace place = Databases.place("postgresql://u:s3cret@nowhere.invalid/d", "x");
    assertThat(trouble(place, Kind.UNREACHABLE)).hasMessageEndingWith("nobody knows the host");
  }

  @Test
  void something_else_listens_and_says_nothing() throws IOException {
    try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      String url = "postgresql://u:s3cret@127.0.0.1:" + silent.getLocalPort() + "/d";
      PostgresPlace place = Databases.place(url + "?socketTimeout=1", "x");
      assertThat(trouble(place, Kind.UNREACHABLE)).hasMessageContaining("is out of reach");
    }
  }

  @Test
  void a_wrong_password() {
    String url = withUser(database.url(), "postgres", "s3cret");
    assertThat(trouble(Databases.place(url, "fairway"), Kind.UNREACHABLE))
        .hasMessageEndingWith("does not let user 'postgres' in");
  }

  @Test
  void no_password() {
    String url = withUser(database.url(), "postgres", "").replace("postgres:@", "postgres@");
    assertThat(trouble(Databases.place(url, "fairway"), Kind.UNREACHABLE))
        .hasMessageEndingWith("does not let user 'postgres' in");
  }

  @Test
  void an_encrypted_connection_that_the_server_does_not_offer() {
    PostgresPlace place = Databases.place(database.url() + "?sslmode=require", "fairway");
    assertThat(trouble(place, Kind.UNREACHABLE)).hasMessageContaining("is out of reach");
  }

  @Test
  void a_database_that_is_not_there() {
    String url = database.url().replace(database.name(), "nowhere");
    StoreFailure failure = trouble(Databases.place(url, "fairway"), Kind.MISSING);
    assertThat(failure).hasMessageEndingWith("the server has no such database");
    assertThat(failure.hint()).contains("CREATE DATABASE nowhere");
  }

  @Test
  void a_schema_that_is_not_there() {
    PostgresPlace place = Databases.place(database, "other");
    assertThat(trouble(place, Kind.MISSING)).hasMessage("no store at " + place);
    assertThat(database.text("SELECT 1 FROM pg_namespace WHERE nspname = 'other'")).isEmpty();
  }

  @Test
  void a_schema_of_another_program() {
    database.run("CREATE SCHEMA other", "CREATE TABLE other.invoice (id int)");
    PostgresMaintenance maintenance = Databases.maintenance(Databases.place(database, "other"));
    StoreFailure failure = trouble(Databases.place(database, "other"), Kind.CORRUPT);
    assertThat(failure).hasMessageContaining("tables of another program");
    assertThat(failureOf(() -> maintenance.migrate(Samples.NOON))).hasMessage(failure.getMessage());
    assertThat(failureOf(() -> maintenance.backup(Path.of("copy"))))
        .hasMessage(failure.getMessage());
    assertThat(database.text("SELECT count(*) FROM pg_class WHERE relname = 'task'"))
        .isEqualTo("1");
  }

  @Test
  void a_schema_of_another_project() {
    PostgresAddress address = PostgresAddress.of(database.url(), "nobody", null);
    PostgresPlace other = new PostgresPlace(address, "fairway", "harbour");
    StoreFailure failure = trouble(other, Kind.OTHER);
    assertThat(failure).hasMessageEndingWith("belongs to project 'shop', this one is 'harbour'");
    PostgresMaintenance maintenance = Databases.maintenance(other);
    assertThat(failureOf(() -> maintenance.migrate(Samples.NOON))).hasMessage(failure.getMessage());
    assertThat(failureOf(maintenance::status)).hasMessage(failure.getMessage());
    maintenance.adopt();
    assertThat(maintenance.status().exists()).isTrue();
    assertThat(trouble(Databases.place(database, "fairway"), Kind.OTHER))
        .hasMessageEndingWith("belongs to project 'harbour', this one is 'shop'");
  }

  @Test
  void a_project_of_any_name_has_its_store() {
    String name = "it's \\ a \"shop\" $$ 漢字 %I";
    PostgresAddress address = PostgresAddress.of(database.url(), "nobody", null);
    PostgresPlace place = new PostgresPlace(address, "other", name);
    Databases.maintenance(place).migrate(Samples.NOON);
    assertThat(Databases.maintenance(place).verify()).isEmpty();
    assertThat(failureOf(() -> Databases.maintenance(Databases.place(database, "other")).verify()))
        .hasMessageContaining("belongs to project '" + name + "'");
  }

  @Test
  void too_old_a_server() {
    PostgresServer demanding =
        PostgresServer.forMaintenance(Databases.place(database, "fairway"), 99);
    StoreFailure failure = failureOf(demanding::open);
    assertThat(failure.getMessage()).contains("is on PostgreSQL 1").endsWith("needs 99 or newer");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-c%20nonsense=1", "-c%20work_mem=much", "-c%20DateStyle=none"})
  void a_setting_in_the_url_that_the_server_refuses(String options) {
    String url = database.url() + "?options=" + options;
    assertThat(trouble(Databases.place(url, "fairway"), Kind.OTHER))
        .hasMessageEndingWith("its server refuses a setting of the URL");
  }

  @Test
  void a_newer_schema() {
    database.run("INSERT INTO fairway.schema_migration VALUES (99, 'x', 'x', now())");
    assertThat(trouble(Databases.place(database, "fairway"), Kind.NEWER_SCHEMA))
        .hasMessageContaining("has schema version 99, this program knows ");
  }

  @Test
  void a_table_that_is_gone() {
    database.run("ALTER TABLE fairway.task RENAME TO gone");
    assertThat(trouble(Databases.place(database, "fairway"), Kind.CORRUPT))
        .hasMessageContaining("is damaged");
  }

  @Test
  void a_store_that_has_lost_a_table_is_replaced_and_what_is_left_of_it_stays() {
    PostgresPlace place = Databases.place(database, "fairway");
    PostgresMaintenance maintenance = Databases.maintenance(place);
    try (Store store = PostgresStore.at(place)) {
      addTask(store, "T-1");
    }
    Path copy = Path.of("copy");
    maintenance.backup(copy);
    database.run(
        "DROP TABLE fairway.history",
        "INSERT INTO fairway.import_run (at, actor,"
            + " actor_is_session, source, created, updated, unchanged, seeded, not_in_file)"
            + " VALUES (now(), 'kim', false, 'later', 0, 0, 0, 0, 0)");
    assertThat(maintenance.verify()).isNotEmpty();
    assertThat(maintenance.restore(copy, Samples.NOON)).isEmpty();
    assertThat(maintenance.verify()).isEmpty();
    try (Store store = PostgresStore.at(place)) {
      assertThat(store.<List<String>>read(view -> view.taskIds())).containsExactly("T-1");
    }
    String aside = "SELECT nspname FROM pg_namespace WHERE starts_with(nspname, 'fairway_')";
    assertThat(database.text(aside)).startsWith("fairway_damaged_20");
    assertThat(database.text("SELECT source FROM " + database.text(aside) + ".import_run"))
        .isEqualTo("later");
  }

  @Test
  void a_user_without_rights() {
    String user = "u_" + database.name();
    database.run("CREATE ROLE " + user + " LOGIN PASSWORD 's3cret'");
    PostgresPlace place = Databases.place(withUser(database.url(), user, "s3cret"), "fairway");
    assertThat(trouble(place, Kind.READ_ONLY))
        .hasMessageEndingWith("does not allow user '" + user + "' to do this");
    database.run("GRANT USAGE ON SCHEMA fairway TO " + user);
    trouble(place, Kind.READ_ONLY);
    database.run("GRANT SELECT ON ALL TABLES IN SCHEMA fairway TO " + user);
    try (Store store = PostgresStore.at(place)) {
      assertThat(store.<List<String>>read(view -> view.taskIds())).isEmpty();
      assertThat(failureOf(() -> addTask(store, "T-1")).reason()).isEqualTo(Kind.READ_ONLY);
    }
    database.run("DROP OWNED BY " + user, "DROP ROLE " + user);
  }

  @Test
  void a_database_that_is_read_only() {
    database.run("ALTER DATABASE " + database.name() + " SET default_transaction_read_only = on");
    try (Store store = PostgresStore.at(Databases.place(database, "fairway"))) {
      assertThat(store.<List<String>>read(view -> view.taskIds())).isEmpty();
      StoreFailure failure = failureOf(() -> addTask(store, "T-1"));
      assertThat(failure.reason()).isEqualTo(Kind.READ_ONLY);
      assertThat(failure).hasMessageContaining("is read-only");
    }
  }

  /** The server's own condition, raised by a trigger: a small file system would take root. */
  @Test
  void a_full_disk() {
    database.run(
        "CREATE FUNCTION fairway.full_disk() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN"
            + " RAISE EXCEPTION 'could not extend file: secret' USING ERRCODE = 'disk_full';"
            + " END $$",
        "CREATE TRIGGER full_disk BEFORE INSERT ON fairway.history"
            + " EXECUTE FUNCTION fairway.full_disk()");
    try (Store store = PostgresStore.at(Databases.place(database, "fairway"))) {
      StoreFailure failure =
          failureOf(
              () ->
                  store.write(
                      session -> {
                        session.insert(List.of(Samples.task("T-1")));
                        session.append(
                            Samples.note("T-1", dev.fairway.domain.task.HistoryAction.CREATED));
                        return null;
                      }));
      assertThat(failure.reason()).isEqualTo(Kind.FULL);
      assertThat(store.<List<String>>read(view -> view.taskIds())).isEmpty();
    }
  }

  @Test
  void bound_values_are_in_no_message_and_no_trace() {
    try (Store store = PostgresStore.at(Databases.place(database, "fairway"))) {
      addTask(store, "T-s3cret");
      duplicate(store);
    }
  }

  private static void duplicate(Store store) {
    Throwable thrown = catchThrowable(() -> addTask(store, "T-s3cret"));
    StringWriter trace = new StringWriter();
    thrown.printStackTrace(new PrintWriter(trace));
    assertThat(trace.toString()).contains("PSQLException").doesNotContain("s3cret");
  }
}
