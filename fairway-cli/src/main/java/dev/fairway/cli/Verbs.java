package dev.fairway.cli;

import dev.fairway.cli.checkpoint.CheckpointRecordCommand;
import dev.fairway.cli.checkpoint.CheckpointStaleCommand;
import dev.fairway.cli.checkpoint.CheckpointStatusCommand;
import dev.fairway.cli.claim.ClaimCommand;
import dev.fairway.cli.claim.ReleaseCommand;
import dev.fairway.cli.claim.SetStatusCommand;
import dev.fairway.cli.coordination.CoordinatorPreflightCommand;
import dev.fairway.cli.coordination.CoordinatorStatusCommand;
import dev.fairway.cli.coordination.CoordinatorTickCommand;
import dev.fairway.cli.coordination.DispatchPlanCommand;
import dev.fairway.cli.dashboard.DashboardCommand;
import dev.fairway.cli.dashboard.DashboardRestartCommand;
import dev.fairway.cli.dashboard.DashboardStartCommand;
import dev.fairway.cli.dashboard.DashboardStatusCommand;
import dev.fairway.cli.dashboard.DashboardStopCommand;
import dev.fairway.cli.dashboard.ProjectsCommand;
import dev.fairway.cli.dashboard.RegisterCommand;
import dev.fairway.cli.dashboard.UnregisterCommand;
import dev.fairway.cli.demo.DemoCommand;
import dev.fairway.cli.help.CompletionCommand;
import dev.fairway.cli.help.VersionCommand;
import dev.fairway.cli.lane.GitCheckCommand;
import dev.fairway.cli.lane.MergeReadyCommand;
import dev.fairway.cli.lane.PreflightCommand;
import dev.fairway.cli.lane.ReviewCheckoutCommand;
import dev.fairway.cli.lane.WorktreePruneCommand;
import dev.fairway.cli.lane.WorktreeSetupCommand;
import dev.fairway.cli.lane.WorktreeStatusCommand;
import dev.fairway.cli.packet.PacketBugfixCommand;
import dev.fairway.cli.packet.PacketContextCommand;
import dev.fairway.cli.packet.PacketTemplateCommand;
import dev.fairway.cli.packet.PacketWatcherCommand;
import dev.fairway.cli.parity.ParityArtifactCommand;
import dev.fairway.cli.parity.ParityExplainCommand;
import dev.fairway.cli.parity.ParityRunCommand;
import dev.fairway.cli.parity.ParityStatusCommand;
import dev.fairway.cli.project.ConfigShowCommand;
import dev.fairway.cli.project.ConfigValidateCommand;
import dev.fairway.cli.project.InitCommand;
import dev.fairway.cli.queue.ImportCommand;
import dev.fairway.cli.queue.ListCommand;
import dev.fairway.cli.queue.ReadyCommand;
import dev.fairway.cli.queue.TreeCommand;
import dev.fairway.cli.record.HandoffAckCommand;
import dev.fairway.cli.record.HandoffListCommand;
import dev.fairway.cli.record.RecordEvidenceCommand;
import dev.fairway.cli.record.RecordHandoffCommand;
import dev.fairway.cli.record.RecordReviewCommand;
import dev.fairway.cli.regression.RegressionListCommand;
import dev.fairway.cli.regression.RegressionShowCommand;
import dev.fairway.cli.regression.RegressionValidateCommand;
import dev.fairway.cli.report.HealthReportCommand;
import dev.fairway.cli.report.StatusReportCommand;
import dev.fairway.cli.report.TimingReportCommand;
import dev.fairway.cli.review.RouteReviewCommand;
import dev.fairway.cli.session.SessionEndCommand;
import dev.fairway.cli.session.SessionHeartbeatCommand;
import dev.fairway.cli.session.SessionLaunchCommand;
import dev.fairway.cli.session.SessionReconcileCommand;
import dev.fairway.cli.session.SessionStatusCommand;
import dev.fairway.cli.session.SessionUpsertCommand;
import dev.fairway.cli.store.DbBackupCommand;
import dev.fairway.cli.store.DbCopyCommand;
import dev.fairway.cli.store.DbExportCommand;
import dev.fairway.cli.store.DbMigrateCommand;
import dev.fairway.cli.store.DbRestoreCommand;
import dev.fairway.cli.store.DbStatusCommand;
import dev.fairway.cli.store.DbVerifyCommand;
import dev.fairway.cli.task.AddCommand;
import dev.fairway.cli.task.SpawnCommand;
import dev.fairway.cli.task.TaskDetailCommand;
import dev.fairway.cli.task.UpdateCommand;
import dev.fairway.cli.top.TopCommand;
import dev.fairway.cli.watcher.WatcherFinishCommand;
import dev.fairway.cli.watcher.WatcherStartCommand;
import dev.fairway.cli.watcher.WatcherStatusCommand;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Every verb there is: one line each. */
public final class Verbs {

  /** Verbs that belong together on the help page. */
  public record Section(String title, List<Verb> verbs) {}

  private static final List<Section> SECTIONS =
      List.of(
          section(
              "Work",
              verb("ready", ReadyCommand.class),
              verb("claim", ClaimCommand.class),
              verb("release", ReleaseCommand.class),
              verb("set-status", SetStatusCommand.class),
              verb("task-detail", TaskDetailCommand.class)),
          section(
              "Record",
              verb("record evidence", RecordEvidenceCommand.class),
              verb("record handoff", RecordHandoffCommand.class),
              verb("record review", RecordReviewCommand.class),
              verb("handoff ack", HandoffAckCommand.class),
              verb("handoff list", HandoffListCommand.class),
              verb("route review", RouteReviewCommand.class)),
          section(
              "Lanes",
              verb("worktree setup", WorktreeSetupCommand.class),
              verb("worktree status", WorktreeStatusCommand.class),
              verb("worktree prune", WorktreePruneCommand.class),
              verb("git-check", GitCheckCommand.class),
              verb("preflight", PreflightCommand.class),
              verb("review checkout", ReviewCheckoutCommand.class),
              verb("merge-ready", MergeReadyCommand.class)),
          section(
              "Coordination",
              verb("coordinator preflight", CoordinatorPreflightCommand.class),
              verb("coordinator status", CoordinatorStatusCommand.class),
              verb("coordinator tick", CoordinatorTickCommand.class),
              verb("dispatch-plan", DispatchPlanCommand.class),
              verb("session upsert", SessionUpsertCommand.class),
              verb("session heartbeat", SessionHeartbeatCommand.class),
              verb("session status", SessionStatusCommand.class),
              verb("session end", SessionEndCommand.class),
              verb("session reconcile", SessionReconcileCommand.class),
              verb("session launch", SessionLaunchCommand.class),
              verb("checkpoint record", CheckpointRecordCommand.class),
              verb("checkpoint status", CheckpointStatusCommand.class),
              verb("checkpoint stale", CheckpointStaleCommand.class),
              verb("watcher start", WatcherStartCommand.class),
              verb("watcher finish", WatcherFinishCommand.class),
              verb("watcher status", WatcherStatusCommand.class)),
          section(
              "Queue",
              verb("import", ImportCommand.class),
              verb("add", AddCommand.class),
              verb("spawn", SpawnCommand.class),
              verb("update", UpdateCommand.class),
              verb("list", ListCommand.class),
              verb("tree", TreeCommand.class)),
          section(
              "Packets",
              verb("packet context", PacketContextCommand.class),
              verb("packet bugfix", PacketBugfixCommand.class),
              verb("packet watcher", PacketWatcherCommand.class),
              verb("packet template", PacketTemplateCommand.class)),
          section(
              "Reports",
              verb("status-report", StatusReportCommand.class),
              verb("health-report", HealthReportCommand.class),
              verb("timing-report", TimingReportCommand.class),
              verb("regression-pack list", RegressionListCommand.class),
              verb("regression-pack show", RegressionShowCommand.class),
              verb("regression-pack validate", RegressionValidateCommand.class),
              verb("parity artifact", ParityArtifactCommand.class),
              verb("parity run", ParityRunCommand.class),
              verb("parity explain", ParityExplainCommand.class),
              verb("parity status", ParityStatusCommand.class)),
          section(
              "Dashboard",
              verb("dashboard", DashboardCommand.class),
              verb("dashboard start", DashboardStartCommand.class),
              verb("dashboard stop", DashboardStopCommand.class),
              verb("dashboard status", DashboardStatusCommand.class),
              verb("dashboard restart", DashboardRestartCommand.class),
              verb("top", TopCommand.class),
              verb("register", RegisterCommand.class),
              verb("unregister", UnregisterCommand.class),
              verb("projects", ProjectsCommand.class)),
          section(
              "Project",
              verb("init", InitCommand.class),
              verb("config validate", ConfigValidateCommand.class),
              verb("config show", ConfigShowCommand.class),
              verb("db migrate", DbMigrateCommand.class),
              verb("db status", DbStatusCommand.class),
              verb("db backup", DbBackupCommand.class),
              verb("db restore", DbRestoreCommand.class),
              verb("db export", DbExportCommand.class),
              verb("db copy", DbCopyCommand.class),
              verb("db verify", DbVerifyCommand.class),
              verb("demo", DemoCommand.class),
              verb("version", VersionCommand.class),
              verb("completion", CompletionCommand.class)));

  private Verbs() {}

  private static Section section(String title, Verb... verbs) {
    return new Section(title, List.of(verbs));
  }

  private static Verb verb(String path, Class<? extends Command> type) {
    return new Verb(path, type);
  }

  public static List<Section> sections() {
    return SECTIONS;
  }

  public static Optional<Verb> find(String path) {
    for (Section section : SECTIONS) {
      for (Verb verb : section.verbs()) {
        if (verb.path().equals(path)) {
          return Optional.of(verb);
        }
      }
    }
    return Optional.empty();
  }

  /** Whether a word only gathers verbs, as {@code db} does. */
  public static boolean isGroup(String word) {
    return !in(word).isEmpty();
  }

  /** The verbs of a group. */
  public static List<Verb> in(String group) {
    String prefix = group + " ";
    List<Verb> verbs = new ArrayList<>();
    for (Section section : SECTIONS) {
      for (Verb verb : section.verbs()) {
        if (verb.path().startsWith(prefix)) {
          verbs.add(verb);
        }
      }
    }
    return verbs;
  }

  /** Every path, and every group's word. */
  static List<String> words() {
    List<String> words = new ArrayList<>();
    words.add("help");
    for (Section section : SECTIONS) {
      for (Verb verb : section.verbs()) {
        words.add(verb.path());
        int blank = verb.path().indexOf(' ');
        if (blank > 0 && !words.contains(verb.path().substring(0, blank))) {
          words.add(verb.path().substring(0, blank));
        }
      }
    }
    return words;
  }
}
