package dev.fairway.cli.coordination;

import dev.fairway.cli.Call;
import dev.fairway.cli.Command;
import dev.fairway.cli.Json;
import dev.fairway.cli.Syntax;
import dev.fairway.cli.Text;
import dev.fairway.cli.View;
import dev.fairway.domain.coordination.Situation;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** {@code fairway coordinator status}. */
public final class CoordinatorStatusCommand extends Command {

  @Override
  protected void declare(Syntax syntax) {
    CoordinatorCall.limit(
            syntax
                .summary("show who works on what, what waits and what is in the way")
                .details("One look at everything at one instant; it changes nothing."))
        .example("coordinator status", "how the whole project stands");
  }

  @Override
  protected View run(Call call) {
    Integer limit = CoordinatorCall.limit(call);
    return new Status(CoordinatorCall.look(call), limit);
  }

  private record Status(Situation situation, @Nullable Integer limit) implements View {

    @Override
    public String schema() {
      return "coordinator-status";
    }

    @Override
    public void json(Json out) throws IOException {
      SituationJson.write(out, situation, limit);
    }

    @Override
    public void text(Text out) {
      new SituationText(out, situation, limit).everything();
    }
  }
}
