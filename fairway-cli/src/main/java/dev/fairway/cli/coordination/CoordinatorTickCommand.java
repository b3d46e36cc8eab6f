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

/** {@code fairway coordinator tick}. */
public final class CoordinatorTickCommand extends Command {

  @Override
  protected void declare(Syntax syntax) {
    CoordinatorCall.limit(
            syntax
                .summary("say what to do next, the most urgent first")
                .details(
                    """
                    The status, and after it commands to paste, each with its reason. A part in
                    ‹…› is for you to fill in. It changes nothing."""))
        .example("coordinator tick", "what to do next")
        .example("--json coordinator tick --limit 5", "the five most urgent, for a program");
  }

  @Override
  protected View run(Call call) {
    Integer limit = CoordinatorCall.limit(call);
    return new Tick(CoordinatorCall.look(call), limit);
  }

  private record Tick(Situation situation, @Nullable Integer limit) implements View {

    @Override
    public String schema() {
      return "coordinator-tick";
    }

    @Override
    public void json(Json out) throws IOException {
      SituationJson.write(out, situation, limit);
    }

    @Override
    public void text(Text out) {
      SituationText text = new SituationText(out, situation, limit);
      text.everything();
      text.next();
    }
  }
}
