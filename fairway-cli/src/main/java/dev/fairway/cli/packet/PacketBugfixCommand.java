package dev.fairway.cli.packet;

import dev.fairway.cli.Call;
import dev.fairway.cli.Command;
import dev.fairway.cli.Syntax;
import dev.fairway.cli.View;
import dev.fairway.domain.packet.PacketForm;
import dev.fairway.usecase.packet.MakePacket;

/** {@code fairway packet bugfix}. */
public final class PacketBugfixCommand extends Command {

  @Override
  protected void declare(Syntax syntax) {
    syntax
        .summary("put together what somebody needs who reviews the fix of a bug")
        .details(
            "Needs --bug-summary, --root-cause, --owning-layer, --impact, --proof-command,\n"
                + "--regression-coverage and --residual-risk; the task's own layer counts.\n"
                + "What the store knows of the task is added. Changes nothing.")
        .argument("ID", "the task");
    PacketOption.declare(syntax, PacketOptions.BUGFIX);
    PacketOutput.declare(syntax);
    syntax.example(
        "packet bugfix A-FIX-7 --bug-summary @bug.md --root-cause 'two clocks' --owning-layer api"
            + " \\\n    --impact 'all sign-ins' --proof-command 'make test'"
            + " \\\n    --regression-coverage ClockTest --residual-risk none",
        "the page to review from");
  }

  @Override
  protected View run(Call call) {
    var given = PacketOption.values(call, PacketOptions.BUGFIX);
    var made = new MakePacket(call.project()).ofTask(PacketForm.BUGFIX, call.argument("ID"), given);
    return PacketAnswer.of(call, PacketForm.BUGFIX, PacketOptions.BUGFIX).to(made);
  }
}
