package dev.fairway.cli.parity;

import dev.fairway.cli.Call;
import dev.fairway.cli.Command;
import dev.fairway.cli.Complaint;
import dev.fairway.cli.Exit;
import dev.fairway.cli.Syntax;
import dev.fairway.cli.View;
import dev.fairway.cli.parity.run.ParityResult;
import java.util.List;

/** {@code fairway parity status}. */
public final class ParityStatusCommand extends Command {

  @Override
  protected void declare(Syntax syntax) {
    syntax
        .summary("show what the last parity run has found, with the explanations of today")
        .example("parity status", "what is left to mend or to explain");
  }

  @Override
  protected View run(Call call) {
    call.workspace().policy();
    ParityFiles files = new ParityFiles(call.workspace().files().root());
    ParityResult result =
        files
            .lastResult()
            .load()
            .orElseThrow(
                () ->
                    new Complaint(
                        "not_found",
                        Exit.NOT_FOUND,
                        "no parity run has been made in this project",
                        "'fairway parity run ‹checkout›' makes one",
                        List.of()));
    return new ParityView(
        "parity-status",
        result,
        result.judged(files.explained().explanations(), call.workspace().clock().instant()),
        null,
        false);
  }
}
