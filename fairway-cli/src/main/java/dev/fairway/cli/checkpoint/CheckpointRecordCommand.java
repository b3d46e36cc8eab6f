package dev.fairway.cli.checkpoint;

import dev.fairway.cli.Call;
import dev.fairway.cli.Command;
import dev.fairway.cli.Json;
import dev.fairway.cli.Style;
import dev.fairway.cli.Syntax;
import dev.fairway.cli.Text;
import dev.fairway.cli.View;
import dev.fairway.cli.view.CheckpointJson;
import dev.fairway.domain.checkpoint.Checkpoint;
import dev.fairway.domain.checkpoint.CheckpointState;
import dev.fairway.domain.task.Caller;
import dev.fairway.usecase.checkpoint.RecordCheckpoint;
import java.io.IOException;

/** {@code fairway checkpoint record}. */
public final class CheckpointRecordCommand extends Command {

  @Override
  protected void declare(Syntax syntax) {
    syntax
        .summary("say where a task stands and by when that is to change")
        .details(
            """
            The latest checkpoint of a task is the decision about it. It never changes the task:
            'fairway set-status' does.""")
        .argument("ID", "the task")
        .value(
            "--state", "STATE", String.join(", ", CheckpointState.words()) + "; active when absent")
        .value("--summary", "TEXT", "what was decided; @FILE and - work")
        .value("--owner", "TEXT", "who looks after it: a role, a person")
        .value("--target-close-by", "DATE", "the last day, in UTC, on which it may still be open")
        .value("--artifact", "PATH", "where more is written, a path or URL")
        .example(
            "checkpoint record A-DEMO-UAT-001 --state awaiting_input --target-close-by 2026-12-01",
            "somebody has to answer by then");
  }

  @Override
  protected View run(Call call) {
    String word = call.oneOf("--state", CheckpointState.words());
    String target = call.textOrNull("--target-close-by");
    Caller caller = call.caller();
    Checkpoint checkpoint =
        new Checkpoint(
            0,
            call.argument("ID"),
            word == null ? CheckpointState.ACTIVE : CheckpointState.of(word).orElseThrow(),
            call.longText("--summary"),
            call.textOrNull("--owner"),
            target == null ? null : call.day("--target-close-by"),
            call.textOrNull("--artifact"),
            caller.actor(),
            caller.role(),
            call.project().now());
    return new Recorded(
        call.value(new RecordCheckpoint(call.project()).record(checkpoint, caller)));
  }

  private record Recorded(Checkpoint checkpoint) implements View {

    @Override
    public String schema() {
      return "checkpoint-record";
    }

    @Override
    public void json(Json out) throws IOException {
      out.object("checkpoint");
      CheckpointJson.write(out, checkpoint);
      out.end();
    }

    @Override
    public void text(Text out) {
      String target =
          checkpoint.targetCloseBy() == null
              ? ""
              : ", to be closed by " + checkpoint.targetCloseBy();
      out.line(
          "Recorded checkpoint "
              + checkpoint.id()
              + " for "
              + out.styled(Style.BOLD, checkpoint.taskId())
              + ": "
              + checkpoint.state().word()
              + target);
    }

    @Override
    public boolean isConfirmation() {
      return true;
    }
  }
}
