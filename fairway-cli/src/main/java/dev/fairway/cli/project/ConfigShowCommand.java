package dev.fairway.cli.project;

import dev.fairway.cli.Call;
import dev.fairway.cli.Command;
import dev.fairway.cli.Json;
import dev.fairway.cli.Style;
import dev.fairway.cli.Syntax;
import dev.fairway.cli.Text;
import dev.fairway.cli.Text.Cell;
import dev.fairway.cli.View;
import dev.fairway.cli.config.ConfigValue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** {@code fairway config show}. */
public final class ConfigShowCommand extends Command {

  @Override
  protected void declare(Syntax syntax) {
    syntax
        .summary("show every setting and where it comes from")
        .example("config show", "what is in force, defaults included");
  }

  @Override
  protected View run(Call call) {
    return new Shown(call.workspace().files().sound().values());
  }

  private record Shown(List<ConfigValue> values) implements View {

    @Override
    public String schema() {
      return "config-show";
    }

    @Override
    public void json(Json out) throws IOException {
      out.array("values");
      for (ConfigValue value : values) {
        out.object()
            .text("key", value.key())
            .text("value", value.value())
            .text("source", value.source())
            .end();
      }
      out.endArray();
    }

    @Override
    public void text(Text out) {
      List<Cell[]> rows = new ArrayList<>();
      for (ConfigValue value : values) {
        rows.add(
            new Cell[] {
              Cell.of(value.key(), Style.BOLD),
              Cell.of(value.source(), Style.DIM),
              Cell.of(value.value())
            });
      }
      out.table(rows);
    }
  }
}
