package dev.fairway.adapter.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.fairway.port.failure.StoreFailure;
import dev.fairway.port.store.StoreView;
import dev.fairway.port.store.testing.Samples;
import dev.fairway.testing.postgres.EmbeddedServer;
import dev.fairway.testing.postgres.Release;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A server that replays what a primary one sends and takes no change of its own. */
class ReplicaTest {

  @ParameterizedTest
  @EnumSource(Release.class)
  void a_replica_can_be_read_and_refuses_changes_in_one_line(Release release) {
    try (EmbeddedServer server = EmbeddedServer.start(release)) {
      PostgresPlace place = Databases.place(server.url("postgres"), "fairway");
      Databases.maintenance(place).migrate(Samples.NOON);
      add(place, "T-1");
      server.becomeReplica();

      try (PostgresStore store = PostgresStore.at(place)) {
        assertThat(store.<List<String>>read(StoreView::taskIds)).containsExactly("T-1");
      }
      StoreFailure failure = catchThrowableOfType(StoreFailure.class, () -> add(place, "T-2"));
      assertThat(failure.reason()).isEqualTo(StoreFailure.Kind.READ_ONLY);
      assertThat(failure)
          .hasMessageEndingWith("is read-only: its server is a replica, or was set so");
      assertThat(Databases.maintenance(place).verify()).isEmpty();
    }
  }

  @Test
  void a_primary_server_is_asked_for_in_vain() {
    try (EmbeddedServer server = EmbeddedServer.start(Release.NEWEST)) {
      PostgresPlace here = Databases.place(server.url("postgres"), "fairway");
      Databases.maintenance(here).migrate(Samples.NOON);
      server.becomeReplica();
      String url = server.url("postgres") + "?target_session_attrs=primary";
      PostgresPlace place = Databases.place(url, "fairway");

      StoreFailure failure = catchThrowableOfType(StoreFailure.class, () -> add(place, "T-2"));

      assertThat(failure.reason()).isEqualTo(StoreFailure.Kind.UNREACHABLE);
      assertThat(failure.getMessage()).contains("is out of reach").doesNotContain("\n");
    }
  }

  private static void add(PostgresPlace place, String id) {
    try (PostgresStore store = PostgresStore.at(place)) {
      store.write(
          session -> {
            session.insert(List.of(Samples.task(id)));
            return null;
          });
    }
  }
}
