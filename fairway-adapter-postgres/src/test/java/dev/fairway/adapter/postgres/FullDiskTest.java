package dev.fairway.adapter.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.fairway.domain.task.HistoryAction;
import dev.fairway.port.failure.StoreFailure;
import dev.fairway.port.store.StoreView;
import dev.fairway.port.store.testing.Samples;
import dev.fairway.testing.postgres.EmbeddedServer;
import dev.fairway.testing.postgres.Release;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A file that cannot grow, since its server may not write more than so much into any one. */
class FullDiskTest {

  private static final String FILL =
      "INSERT INTO fairway.history (task_id, at, actor, actor_is_session, action, forced)"
          + " SELECT 'T-1', now(), 'x', false, 'created', false FROM generate_series(1, 1000000)";

  @Test
  void a_change_for_which_there_is_no_space_is_not_made_and_works_once_there_is_some()
      throws SQLException {
    try (EmbeddedServer server = EmbeddedServer.startWithSmallFiles(Release.OLDEST)) {
      PostgresPlace place = Databases.place(server.url("postgres"), "fairway");
      Databases.maintenance(place).migrate(Samples.NOON);
      add(place, "T-1");
      assertThat(stateOf(place, FILL)).isEqualTo("53100");

      StoreFailure failure = catchThrowableOfType(StoreFailure.class, () -> add(place, "T-2"));

      assertThat(failure.reason()).isEqualTo(StoreFailure.Kind.FULL);
      assertThat(failure.getMessage()).startsWith("no space is left for").doesNotContain("\n");
      assertThat(ids(place)).containsExactly("T-1");
      assertThat(stateOf(place, "VACUUM fairway.history")).isEmpty();
      add(place, "T-2");
      assertThat(ids(place)).containsExactly("T-1", "T-2");
      assertThat(Databases.maintenance(place).verify()).isEmpty();
    }
  }

  /** The condition that a statement ends with; empty when it works. */
  private static String stateOf(PostgresPlace place, String sql) throws SQLException {
    try (Connection connection = PostgresServer.forMaintenance(place).open();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(true);
      statement.execute(sql);
      return "";
    } catch (SQLException failed) {
      return failed.getSQLState();
    }
  }

  private static List<String> ids(PostgresPlace place) {
    try (PostgresStore store = PostgresStore.at(place)) {
      return store.read(StoreView::taskIds);
    }
  }

  private static void add(PostgresPlace place, String id) {
    try (PostgresStore store = PostgresStore.at(place)) {
      store.write(
          session -> {
            session.insert(List.of(Samples.task(id)));
            session.append(Samples.note(id, HistoryAction.CREATED));
            return null;
          });
    }
  }
}
