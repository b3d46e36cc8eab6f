package dev.fairway.cli.lane;

import dev.fairway.cli.Json;
import dev.fairway.domain.lane.Distance;
import dev.fairway.domain.lane.Finding;
import dev.fairway.domain.lane.LaneFacts;
import dev.fairway.domain.lane.Obstacle;
import dev.fairway.domain.lane.Uncommitted;
import dev.fairway.port.git.CommitSummary;
import dev.fairway.usecase.lane.LaneReport;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lanes and findings as JSON. */
public final class LaneJson {

  private LaneJson() {}

  /**
   * Writes the fields of a lane.
   *
   * @param folder the name of the field for its folder
   */
  static void lane(Json out, String folder, LaneReport report) throws IOException {
    facts(out, folder, report.lane());
    CommitSummary last = report.last();
    if (last != null) {
      out.text("last_commit", last.id())
          .time("last_commit_at", last.at())
          .text("last_commit_subject", last.subject());
    }
    risks(out, report.findings());
  }

  /** How a lane is found. */
  public static void facts(Json out, String folder, LaneFacts lane) throws IOException {
    out.text("role", lane.role())
        .text("branch", lane.branch())
        .text(folder, lane.folder())
        .flag("exists", lane.exists())
        .flag("registered", lane.isRegistered())
        .flag("on_branch", lane.isOnBranch());
    if (lane.checkout() != null) {
      out.text("checked_out", lane.checkout().branch()).flag("locked", lane.checkout().locked());
    }
    uncommitted(out, lane.changes());
    distance(out, lane.distance());
  }

  /** What is the matter with a lane, in stable words. */
  public static void risks(Json out, List<Finding> findings) throws IOException {
    List<String> risks = new ArrayList<>();
    for (Finding finding : findings) {
      risks.add(finding.kind().word());
    }
    out.texts("risks", risks);
  }

  /** {@code dirty} and what it consists of. */
  public static void uncommitted(Json out, Uncommitted changes) throws IOException {
    out.flag("dirty", changes.isDirty())
        .number("dirty_count", changes.count())
        .texts("dirty_paths", changes.first());
  }

  /** {@code ahead} and {@code behind}, left out when they are unknown. */
  public static void distance(Json out, @Nullable Distance distance) throws IOException {
    if (distance != null) {
      out.number("ahead", distance.ahead()).number("behind", distance.behind());
    }
  }

  static void findings(Json out, String name, List<Finding> findings) throws IOException {
    out.array(name);
    for (Finding finding : findings) {
      out.object()
          .text("kind", finding.kind().word())
          .text("severity", finding.severity().word())
          .text("role", finding.role())
          .text("task_id", finding.taskId())
          .text("message", finding.message())
          .advice("hint", finding.hint())
          .number("count", finding.count())
          .end();
    }
    out.endArray();
  }

  static void obstacles(Json out, String name, List<Obstacle> obstacles) throws IOException {
    out.array(name);
    for (Obstacle obstacle : obstacles) {
      out.object()
          .text("gate", obstacle.gate())
          .text("message", obstacle.message())
          .advice("hint", obstacle.hint())
          .end();
    }
    out.endArray();
  }
}
