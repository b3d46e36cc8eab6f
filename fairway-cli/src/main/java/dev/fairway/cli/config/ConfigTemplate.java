package dev.fairway.cli.config;

import dev.fairway.domain.policy.Role;
import java.util.List;

/** The configuration that {@code fairway init} writes: the defaults, explained. */
public final class ConfigTemplate {

  private ConfigTemplate() {}

  /**
   * The text of a configuration that says what holds anyway, with these roles. Load it with {@link
   * ProjectConfig#parse} before writing it: names that cannot be roles are problems there.
   */
  public static String of(String projectName, List<String> roles) {
    StringBuilder tables = new StringBuilder();
    for (String role : roles) {
      tables.append("[[roles]]\nname = ").append(Shown.tomlString(role)).append('\n');
      tables.append("branch = ").append(Shown.tomlString(Role.defaultBranch(role))).append("\n\n");
    }
    String project = "project_name = " + Shown.tomlString(projectName);
    return BEFORE_ROLES.replace("@PROJECT@", project) + tables + AFTER_ROLES;
  }

  private static final String BEFORE_ROLES =
      """
      # The configuration of Fairway. Every setting is optional; the values here are the defaults.
      # 'fairway config validate' checks this file, 'fairway config show' prints what is in force.

      [fairway]
      @PROJECT@
      main_branch = "main"
      task_id_pattern = "^[A-Z][A-Z0-9-]*$"
      # queue_source = "yaml:doc/queue.yaml"   # where the tasks are imported from

      [fairway.store]
      backend = "sqlite"             # or "postgres", for several machines
      path = ".fairway/state.db"     # relative to the folder that holds .fairway
      postgres_url_env = "FAIRWAY_POSTGRES_URL"   # the variable with the URL; never the URL itself
      schema = "fairway"             # of that database; each project needs one of its own

      [dashboard]
      listen = "127.0.0.1:7878"
      auto_open = true
      read_only = false

      [worktrees]
      root = "../worktrees"          # relative to the main worktree
      naming = "{repo}-{role}"
      review_branch_naming = "review/{role}"

      [sessions]
      default_backend = "shell"
      # stale_after = "12h"          # a session that is silent for longer is stale

      [claims]
      # lease = "4h"                 # a claim that is not renewed for longer may be taken over

      [coordinator]
      # max_primary_tracks = 1       # limits for each role; without them nothing is limited
      # max_sidecar_tracks = 1
      # max_review_tracks = 1
      # checkpoint_stale_after = "24h"

      # A role owns a branch and a worktree. Without any, every role is accepted.
      """;

  private static final String AFTER_ROLES =
      """
      # Who reviews what; the first glob that matches a path decides.
      # [[review_routes]]
      # match = "doc/api/**"
      # reviewer = "backend"

      [states]
      allowed = ["todo", "in_progress", "blocked", "done"]
      terminal = ["done"]            # the gates before done guard the first of these
      initial = "todo"
      active = "in_progress"         # what a claim enters
      blocked = "blocked"            # needs a reason
      # transitions = [["todo", "in_progress"], ["*", "blocked"]]   # without: any to any

      [gates]
      require_evidence_before_done = false
      require_review_before_done = false
      require_handoff_before_merge_ready = false
      require_blocked_reason = true
      allow_force_without_reason = false

      [task_kinds]
      # allowed = ["epic", "story", "task", "bug", "spike"]   # without: any kind
      default = "task"

      [task_priorities]
      # default = 1000               # how a task without a priority counts; without: last
      # levels = [{ rank = 0, label = "urgent", description = "drop everything else" }]
      """;
}
