package dev.fairway.adapter.jdbc;

import java.util.ArrayList;
import java.util.List;

/** Every table of the newest version that holds facts, for what treats all tables alike. */
final class Schema {

  /** What a column holds. */
  enum Type {
    TEXT,
    NUMBER,
    FLAG,
    TIME,
    /** A day: text of fixed width. */
    DATE
  }

  record Column(String name, Type type) {}

  /**
   * @param key the columns that order and identify its rows
   */
  record Table(String name, List<String> key, List<Column> columns) {

    List<String> columnNames() {
      List<String> names = new ArrayList<>();
      for (Column column : columns) {
        names.add(column.name());
      }
      return names;
    }
  }

  /** Such that rows come after those that they refer to. */
  static final List<Table> TABLES =
      List.of(
          table(
              "task",
              "id",
              "id, parent_id, kind, title, role, notes, priority#, sequence#, profile,"
                  + " owning_domain, owning_layer, risk_level, migration_type, status, owner,"
                  + " claimant, claimant_is_session?, claimed_at@, lease_until@, branch,"
                  + " completed_at@, commit_id, seeded?, version#, created_at@, updated_at@"),
          table("task_dependency", "task_id, position", "task_id, position#, depends_on"),
          table("task_item", "task_id, field, position", "task_id, field, position#, value"),
          table("task_extra", "task_id, position", "task_id, position#, name, value"),
          table(
              "history",
              "id",
              "id#, task_id, at@, actor, actor_is_session?, role, action, from_status, to_status,"
                  + " reason, forced?, detail"),
          table(
              "evidence",
              "id",
              "id#, task_id, command, result, artifact, artifact_type, duration_seconds#, notes,"
                  + " actor, actor_is_session?, role, recorded_at@"),
          table(
              "handoff",
              "id",
              "id#, task_id, from_role, to_role, payload, commit_id, results, next_step,"
                  + " actor, actor_is_session?, recorded_at@, acknowledged_by,"
                  + " acknowledged_by_session?, acknowledged_role, acknowledged_at@"),
          table(
              "handoff_item",
              "handoff_id, field, position",
              "handoff_id#, field, position#, value"),
          table(
              "review",
              "id",
              "id#, task_id, reviewer, verdict, domain, reason, commit_id,"
                  + " actor, actor_is_session?, recorded_at@"),
          table(
              "review_request",
              "task_id, reviewer",
              "task_id, reviewer, reason, actor, actor_is_session?, requested_at@"),
          table(
              "import_run",
              "id",
              "id#, at@, actor, actor_is_session?, source,"
                  + " created#, updated#, unchanged#, seeded#, not_in_file#"),
          table(
              "session",
              "id",
              "id, role, lane, backend, provider, name, task_id, host, pid#, pid_started_at@,"
                  + " tmux_pane, worktree, branch, transcript_path, monitor_kind, automation_id,"
                  + " external_run_id, poll_command, manual_until@, actor, actor_is_session?,"
                  + " started_at@, heartbeat_at@, stale_at@, stale_reason, ended_at@, ended_by,"
                  + " ended_by_session?, end_reason, exit_code#, version#"),
          table(
              "checkpoint",
              "id",
              "id#, task_id, state, summary, owner, target_close_by%, artifact,"
                  + " actor, actor_is_session?, role, recorded_at@, is_latest?"),
          table(
              "watcher",
              "id",
              "id, task_id, owner, process, command, success, failure, actor, actor_is_session?,"
                  + " role, started_at@, result, artifact, duration_seconds#, notes, finished_by,"
                  + " finished_by_session?, finished_at@, evidence_id#"));

  private Schema() {}

  /**
   * @param columns names, each with a sign for its type: {@code #} a number, {@code ?} a flag,
   *     {@code @} a time, {@code %} a day, none a text
   */
  private static Table table(String name, String key, String columns) {
    List<Column> parsed = new ArrayList<>();
    for (String column : columns.split(", *")) {
      parsed.add(column(column));
    }
    return new Table(name, List.of(key.split(", *")), List.copyOf(parsed));
  }

  private static Column column(String signed) {
    String bare = signed.substring(0, signed.length() - 1);
    return switch (signed.charAt(signed.length() - 1)) {
      case '#' -> new Column(bare, Type.NUMBER);
      case '?' -> new Column(bare, Type.FLAG);
      case '@' -> new Column(bare, Type.TIME);
      case '%' -> new Column(bare, Type.DATE);
      default -> new Column(signed, Type.TEXT);
    };
  }
}
