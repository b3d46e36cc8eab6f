package dev.fairway.cli.watcher;

import dev.fairway.cli.Call;
import dev.fairway.cli.Command;
import dev.fairway.cli.GateWords;
import dev.fairway.cli.Json;
import dev.fairway.cli.Style;
import dev.fairway.cli.Syntax;
import dev.fairway.cli.Text;
import dev.fairway.cli.View;
import dev.fairway.cli.view.RecordJson;
import dev.fairway.cli.view.WatcherJson;
import dev.fairway.domain.gate.GateEvaluation;
import dev.fairway.domain.watcher.WatcherResult;
import dev.fairway.usecase.record.RecordEvidence;
import dev.fairway.usecase.watcher.FinishWatcher;
import dev.fairway.usecase.watcher.FinishWatcher.Findings;
import dev.fairway.usecase.watcher.FinishWatcher.Finished;
import java.io.IOException;
import java.util.List;

/** {@code fairway watcher finish}. */
public final class WatcherFinishCommand extends Command {

  @Override
  protected void declare(Syntax syntax) {
    syntax
        .summary("record how something that was watched came out")
        .details("It becomes evidence of the watcher's task, if it has one.")
        .argument("ID", "the watcher")
        .value("--result", "RESULT", "pass, fail or blocked")
        .value("--artifact", "PATH", "where the proof is, a path or URL")
        .value("--duration-seconds", "N", "how long it took")
        .value("--notes", "TEXT", "anything else; @FILE and - work")
        .example("watcher finish W-SOAK --result pass --artifact soak.log", "it went well");
  }

  @Override
  protected View run(Call call) {
    call.required("--result");
    String word = call.oneOf("--result", List.of("pass", "fail", "blocked"));
    Integer seconds = call.number("--duration-seconds", 0);
    Findings findings =
        new Findings(
            WatcherResult.of(String.valueOf(word)).orElseThrow(),
            call.textOrNull("--artifact"),
            seconds == null ? null : seconds.longValue(),
            call.longText("--notes"));
    return new Told(
        call.value(
            new FinishWatcher(call.project())
                .finish(call.argument("ID"), findings, call.caller())));
  }

  private record Told(Finished finished) implements View {

    @Override
    public String schema() {
      return "watcher-finish";
    }

    @Override
    public void json(Json out) throws IOException {
      out.object("watcher");
      WatcherJson.write(out, finished.watcher());
      out.end();
      RecordEvidence.Recorded recorded = finished.recorded();
      if (recorded != null) {
        out.object("evidence");
        RecordJson.evidence(out, recorded.evidence());
        out.end();
      }
      RecordJson.gates(out, "gates", recorded == null ? List.of() : recorded.gates());
    }

    @Override
    public void text(Text out) {
      RecordEvidence.Recorded recorded = finished.recorded();
      String id = out.styled(Style.BOLD, finished.watcher().id());
      if (recorded == null) {
        out.line("Finished watcher " + id);
        return;
      }
      out.line(
          "Finished watcher "
              + id
              + ": evidence "
              + recorded.evidence().id()
              + " for "
              + recorded.evidence().taskId()
              + ", "
              + recorded.evidence().result().word());
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
