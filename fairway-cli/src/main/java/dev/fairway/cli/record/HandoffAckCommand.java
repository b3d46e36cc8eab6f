package dev.fairway.cli.record;

import dev.fairway.cli.Call;
import dev.fairway.cli.Command;
import dev.fairway.cli.Complaint;
import dev.fairway.cli.Exit;
import dev.fairway.cli.Syntax;
import dev.fairway.cli.View;
import dev.fairway.usecase.record.AcknowledgeHandoff;
import java.util.List;

/** {@code fairway handoff ack}. */
public final class HandoffAckCommand extends Command {

  @Override
  protected void declare(Syntax syntax) {
    syntax
        .summary("take note of a handoff")
        .argument("HANDOFF", "its number, as 'fairway handoff list' shows it")
        .example("handoff ack 12 --as C-ops", "C-ops has seen it");
  }

  @Override
  protected View run(Call call) {
    String id = call.argument("HANDOFF");
    long number;
    try {
      number = Long.parseLong(id);
    } catch (NumberFormatException notANumber) {
      throw new Complaint(
          "not_found",
          Exit.NOT_FOUND,
          "handoff " + id + " not found",
          "handoffs have numbers: 'fairway handoff list'",
          List.of());
    }
    return new HandoffView(
        "handoff-ack",
        "Acknowledged",
        call.value(new AcknowledgeHandoff(call.project()).acknowledge(number, call.caller())));
  }
}
