package dev.fairway.cli.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fairway.cli.terminal.NoStore;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@NoStore
class ConfigValuesTest {

  private static List<String> lines(Loaded loaded) {
    List<String> lines = new ArrayList<>();
    for (ConfigValue value : loaded.values()) {
      lines.add(value.key() + " = " + value.value() + " (" + value.source() + ")");
    }
    return lines;
  }

  @Test
  void the_defaults_are_listed_in_a_fixed_order() {
    assertThat(lines(ProjectConfig.defaults("shop")))
        .containsExactly(
            "fairway.project_name = shop (default)",
            "fairway.main_branch = main (default)",
            "fairway.task_id_pattern = ^[A-Z][A-Z0-9-]*$ (default)",
            "fairway.store.backend = sqlite (default)",
            "fairway.store.path = .fairway/state.db (default)",
            "fairway.store.postgres_url_env = FAIRWAY_POSTGRES_URL (default)",
            "fairway.store.schema = fairway (default)",
            "dashboard.listen = 127.0.0.1:7878 (default)",
            "dashboard.auto_open = true (default)",
            "dashboard.read_only = false (default)",
            "worktrees.root = ../worktrees (default)",
            "worktrees.naming = {repo}-{role} (default)",
            "worktrees.review_branch_naming = review/{role} (default)",
            "sessions.default_backend = shell (default)",
            "states.allowed = [\"todo\", \"in_progress\", \"blocked\", \"done\"] (default)",
            "states.terminal = [\"done\"] (default)",
            "states.initial = todo (default)",
            "states.active = in_progress (default)",
            "states.blocked = blocked (default)",
            "states.transitions = [] (default)",
            "gates.require_evidence_before_done = false (default)",
            "gates.require_review_before_done = false (default)",
            "gates.require_handoff_before_merge_ready = false (default)",
            "gates.require_blocked_reason = true (default)",
            "gates.allow_force_without_reason = false (default)",
            "task_kinds.allowed = [] (default)",
            "task_kinds.default = task (default)");
  }

  @Test
  void configured_values_name_their_line() {
    String toml =
        """
        [claims]
        lease = "4h"
        [states]
        transitions = [["*", "todo"]]
        [[roles]]
        name = "A"
        [[workstream_profiles]]
        name = "p \\"q\\""
        [[workstream_profiles.gates]]
        name = "g"
        mode = "blocking"
        """;
    assertThat(lines(ProjectConfig.parse(toml, "conf/my.toml", "shop")))
        .contains(
            "claims.lease = 4h (my.toml:2)",
            "states.transitions = [[\"*\", \"todo\"]] (my.toml:4)",
            "roles[0].name = A (my.toml:6)",
            "roles[0].branch = agent/A (default)",
            "workstream_profiles[0].name = p \"q\" (my.toml:8)",
            "workstream_profiles[0].gates[0].mode = blocking (my.toml:11)",
            "workstream_profiles[0].gates[0].required_evidence_count = 1 (default)",
            "workstream_profiles[0].gates[0].accepted_results = [\"pass\"] (default)");
  }

  @Test
  void store_path_is_said_to_come_from_db_path_where_that_decides() {
    assertThat(lines(Configs.load("[fairway]\ndb_path = \"x.db\"")))
        .contains(
            "fairway.db_path = x.db (config.toml:2)", "fairway.store.path = x.db (config.toml:2)");
  }

  @Test
  void another_file_replaces_the_store() {
    Loaded loaded = Configs.load("[fairway]\ndb_path = \"x.db\"").withDatabase("y.db", "--db");
    String absolute = Path.of("y.db").toAbsolutePath().toString();
    assertThat(loaded.settings().storePath()).isEqualTo(absolute);
    assertThat(lines(loaded))
        .contains(
            "fairway.store.backend = sqlite (--db)", "fairway.store.path = " + absolute + " (--db)")
        .noneMatch(line -> line.contains("x.db"));
  }

  @Test
  void a_url_replaces_the_backend_and_its_password_is_never_shown() {
    String url = "postgresql://me:s3cret@db:5432/fw?sslmode=require&password=s3cret&x=1";
    Loaded loaded = ProjectConfig.defaults("shop").withDatabase(url, "FAIRWAY_DB");
    assertThat(loaded.settings().backend()).isEqualTo(Settings.Backend.POSTGRES);
    assertThat(loaded.settings().databaseUrl()).isEqualTo(url);
    assertThat(loaded.settings().toString()).doesNotContain("s3cret");
    assertThat(lines(loaded))
        .contains(
            "fairway.store.url = postgresql://me:***@db:5432/fw?sslmode=require&password=***&x=1"
                + " (FAIRWAY_DB)")
        .noneMatch(line -> line.contains("s3cret"));
  }

  @Test
  void a_url_of_another_database_is_refused() {
    Loaded loaded = ProjectConfig.defaults("shop");
    assertThatThrownBy(() -> loaded.withDatabase("mysql://me:s3cret@h/db", "--db"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("--db names a database that is neither a file nor a postgresql:// URL");
    assertThatThrownBy(() -> loaded.withDatabase("", "--db"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void two_listings_are_equal() {
    Loaded loaded = Configs.load(Configs.fiveRoles());
    assertThat(loaded.values()).isEqualTo(loaded.values()).hasSizeGreaterThan(100);
  }
}
