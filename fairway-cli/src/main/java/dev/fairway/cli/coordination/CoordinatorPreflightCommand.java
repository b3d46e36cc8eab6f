package dev.fairway.cli.coordination;

import dev.fairway.cli.Call;
import dev.fairway.cli.Command;
import dev.fairway.cli.Exit;
import dev.fairway.cli.Json;
import dev.fairway.cli.Syntax;
import dev.fairway.cli.Text;
import dev.fairway.cli.View;
import dev.fairway.domain.coordination.PreflightCheck;
import dev.fairway.domain.coordination.Situation;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** {@code fairway coordinator preflight}. */
public final class CoordinatorPreflightCommand extends Command {

  @Override
  protected void declare(Syntax syntax) {
    CoordinatorCall.limit(
            syntax
                .summary("check that work may be given out")
                .details(
                    """
                    Looks at configuration, store, lanes, sessions, gates, track limits and stale
                    work at one instant, and changes nothing. Not ok ends with exit code 4."""))
        .example("coordinator preflight", "before anybody is given work");
  }

  @Override
  protected View run(Call call) {
    Integer limit = CoordinatorCall.limit(call);
    return new Preflight(CoordinatorCall.look(call), limit);
  }

  private record Preflight(Situation situation, @Nullable Integer limit) implements View {

    @Override
    public String schema() {
      return "coordinator-preflight";
    }

    @Override
    public void json(Json out) throws IOException {
      SituationJson.write(out, situation, limit);
    }

    @Override
    public void text(Text out) {
      SituationText text = new SituationText(out, situation, limit);
      text.preflight();
      text.stopConditions();
    }

    @Override
    public int exitCode() {
      return situation.isOk() ? Exit.OK : Exit.REFUSED;
    }

    @Override
    public @Nullable String failure() {
      int wrong = 0;
      for (PreflightCheck check : situation.preflight()) {
        wrong += check.ok() ? 0 : 1;
      }
      if (wrong == 0) {
        return null;
      }
      return (wrong == 1 ? "1 check is" : wrong + " checks are")
          + " not ok; 'fairway coordinator tick' says what to do";
    }
  }
}
