package dev.fairway.cli.record;

import dev.fairway.cli.Call;
import dev.fairway.cli.Command;
import dev.fairway.cli.Complaint;
import dev.fairway.cli.GateWords;
import dev.fairway.cli.Json;
import dev.fairway.cli.Style;
import dev.fairway.cli.Syntax;
import dev.fairway.cli.Text;
import dev.fairway.cli.View;
import dev.fairway.cli.view.RecordJson;
import dev.fairway.domain.evidence.Evidence;
import dev.fairway.domain.evidence.EvidenceResult;
import dev.fairway.domain.gate.GateEvaluation;
import dev.fairway.domain.task.Caller;
import dev.fairway.usecase.record.RecordEvidence;
import java.io.IOException;

/** {@code fairway record evidence}. */
public final class RecordEvidenceCommand extends Command {

  @Override
  protected void declare(Syntax syntax) {
    syntax
        .summary("record what was run for a task and how it ended")
        .argument("ID", "the task")
        .value("--command-text", "TEXT", "what was run or looked at; @FILE and - work")
        .value("--result", "RESULT", "pass, fail, partial, skipped or blocked")
        .value("--artifact", "PATH", "where the proof is, a path or URL")
        .value("--artifact-type", "TYPE", "what kind of proof, as profile gates ask for it")
        .value("--duration-seconds", "N", "how long it took")
        .value("--notes", "TEXT", "anything else; @FILE and - work")
        .example(
            "record evidence A-DEMO-UAT-001 --command-text 'make test' --result pass",
            "a passing test run");
  }

  @Override
  protected boolean opensStore() {
    return true;
  }

  @Override
  protected View run(Call call) {
    String command = call.longText("--command-text");
    if (command == null || command.isBlank()) {
      throw Complaint.usage("missing --command-text", "say what was run or looked at");
    }
    call.required("--result");
    String result = call.oneOf("--result", EvidenceResult.words());
    Integer seconds = call.number("--duration-seconds", 0);
    Caller caller = call.caller();
    Evidence evidence =
        new Evidence(
            0,
            call.argument("ID"),
            command,
            EvidenceResult.of(String.valueOf(result)).orElseThrow(),
            call.textOrNull("--artifact"),
            call.textOrNull("--artifact-type"),
            seconds == null ? null : seconds.longValue(),
            call.longText("--notes"),
            caller.actor(),
            caller.role(),
            call.project().now());
    return new Recorded(call.value(new RecordEvidence(call.project()).record(evidence, caller)));
  }

  private record Recorded(RecordEvidence.Recorded recorded) implements View {

    @Override
    public String schema() {
      return "record-evidence";
    }

    @Override
    public void json(Json out) throws IOException {
      out.object("evidence");
      RecordJson.evidence(out, recorded.evidence());
      out.end();
      RecordJson.gates(out, "gates", recorded.gates());
    }

    @Override
    public void text(Text out) {
      Evidence evidence = recorded.evidence();
      out.line(
          "Recorded evidence "
              + evidence.id()
              + " for "
              + out.styled(Style.BOLD, evidence.taskId())
              + ": "
              + evidence.result().word());
      for (GateEvaluation gate : recorded.gates()) {
        out.line("  " + GateWords.standing(gate));
      }
    }

    @Override
    public boolean isConfirmation() {
      return true;
    }
  }
}
