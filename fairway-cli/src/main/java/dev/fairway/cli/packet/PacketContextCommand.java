package dev.fairway.cli.packet;

import dev.fairway.cli.Call;
import dev.fairway.cli.Command;
import dev.fairway.cli.Syntax;
import dev.fairway.cli.View;
import dev.fairway.domain.packet.PacketForm;
import dev.fairway.usecase.packet.MakePacket;

/** {@code fairway packet context}. */
public final class PacketContextCommand extends Command {

  @Override
  protected void declare(Syntax syntax) {
    syntax
        .summary("put together what somebody needs who takes up a task")
        .details(
            "Needs --goal, an owner and acceptance; the task's own owner and checks count.\n"
                + "What the store knows of the task is added. Changes nothing.")
        .argument("ID", "the task");
    PacketOption.declare(syntax, PacketOptions.CONTEXT);
    PacketOutput.declare(syntax);
    syntax
        .example(
            "packet context A-DEMO-UAT-001 --goal 'Demo accounts can sign in' --owner A-backend",
            "the page to start from")
        .example(
            "packet context A-DEMO-UAT-001 --goal @goal.md --output packet.md",
            "the goal from a file, the packet into one");
  }

  @Override
  protected View run(Call call) {
    var given = PacketOption.values(call, PacketOptions.CONTEXT);
    var made =
        new MakePacket(call.project()).ofTask(PacketForm.CONTEXT, call.argument("ID"), given);
    return PacketAnswer.of(call, PacketForm.CONTEXT, PacketOptions.CONTEXT).to(made);
  }
}
