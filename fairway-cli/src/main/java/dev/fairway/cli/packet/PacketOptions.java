package dev.fairway.cli.packet;

import static dev.fairway.cli.packet.PacketOption.paths;
import static dev.fairway.cli.packet.PacketOption.text;
import static dev.fairway.cli.packet.PacketOption.texts;
import static dev.fairway.cli.packet.PacketOption.words;

import java.util.List;

/** The options of the forms that Fairway brings along: one for each of their fields. */
final class PacketOptions {

  static final List<PacketOption> CONTEXT =
      List.of(
          text("goal", "what is to be achieved"),
          words("owner", "who answers for it: a role, a person; the task's owner when absent"),
          words("track", "the track it runs on: primary, side, review"),
          texts("acceptance", "--acceptance", "what has to be true in the end, beside the task's"),
          texts("non_goals", "--non-goal", "what is not to be done"),
          text("current_state", "where things stand"),
          text("architecture_context", "what to know about the surroundings"),
          text("environment", "where it runs and is tried"),
          words("workflow_regression_pack", "the regression pack that covers it"),
          paths("owned_paths", "--owned", "what may be changed"),
          paths("must_not_touch", "--must-not-touch", "what must be left alone"),
          texts("commands", "--command", "what to run"),
          texts("risks", "--risk", "what may go wrong"),
          texts("stop_conditions", "--stop-condition", "when to stop and ask"),
          texts("deviation_rules", "--deviation-rule", "what to do when the plan does not hold"));

  static final List<PacketOption> BUGFIX =
      List.of(
          text("bug_summary", "what is wrong, as its users see it"),
          text("root_cause", "why it is wrong"),
          words("owning_layer", "the layer to mend it in; the task's when absent"),
          text("impact", "who and what is affected"),
          text("proof_command", "what shows that it is mended"),
          text("regression_coverage", "what keeps it from coming back"),
          words("workflow_pack", "the regression pack that covers it"),
          text("scope_drift", "what was changed beyond the bug"),
          text("residual_risk", "what may still be wrong"),
          text("follow_up", "what is left to do"));

  static final List<PacketOption> WATCHER =
      List.of(
          words("owner", "who answers for it: a role, a person, ops/watch"),
          text("process", "what runs"),
          text("command", "how to look at it"),
          words("interval", "how often to look"),
          words("expected_duration", "how long it usually takes"),
          text("success", "what good looks like"),
          text("failure", "what bad looks like"),
          texts("allowed_fixes", "--allowed-fix", "what the watcher may mend"),
          paths("must_not_touch", "--must-not-touch", "what must be left alone"),
          text("escalation", "whom to call, and when"),
          text("evidence_required", "what to bring back"));

  private PacketOptions() {}
}
