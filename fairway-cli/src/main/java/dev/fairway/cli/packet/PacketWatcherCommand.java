package dev.fairway.cli.packet;

import dev.fairway.cli.Call;
import dev.fairway.cli.Command;
import dev.fairway.cli.Syntax;
import dev.fairway.cli.View;
import dev.fairway.domain.packet.PacketForm;
import dev.fairway.usecase.packet.MakePacket;

/** {@code fairway packet watcher}. */
public final class PacketWatcherCommand extends Command {

  @Override
  protected void declare(Syntax syntax) {
    syntax
        .summary("put together what somebody needs who watches a process")
        .details(
            "Needs --owner, --process, --command, --success and --failure; what a watcher was\n"
                + "started with counts. A watcher that is still to be started has no record yet.\n"
                + "Changes nothing.")
        .argument("WATCH-ID", "the watcher; a new one, or one that was started");
    PacketOption.declare(syntax, PacketOptions.WATCHER);
    PacketOutput.declare(syntax);
    syntax.example(
        "packet watcher W-SOAK --owner ops/watch --process 'soak test' --command 'make soak-log'"
            + " \\\n    --success 'no errors for 8h' --failure 'any error' --interval 30m",
        "before it is started");
  }

  @Override
  protected View run(Call call) {
    var given = PacketOption.values(call, PacketOptions.WATCHER);
    var made = new MakePacket(call.project()).ofWatcher(call.argument("WATCH-ID"), given);
    return PacketAnswer.of(call, PacketForm.WATCHER, PacketOptions.WATCHER).to(made);
  }
}
