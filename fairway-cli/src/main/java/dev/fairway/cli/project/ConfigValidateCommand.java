package dev.fairway.cli.project;

import dev.fairway.cli.Call;
import dev.fairway.cli.Command;
import dev.fairway.cli.Exit;
import dev.fairway.cli.Json;
import dev.fairway.cli.ProblemWords;
import dev.fairway.cli.Style;
import dev.fairway.cli.Syntax;
import dev.fairway.cli.Text;
import dev.fairway.cli.View;
import dev.fairway.domain.problem.Problem;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code fairway config validate}. */
public final class ConfigValidateCommand extends Command {

  @Override
  protected void declare(Syntax syntax) {
    syntax
        .summary("check the configuration: all problems at once")
        .example("config validate", "after every change of the file");
  }

  @Override
  protected View run(Call call) {
    return new Validated(
        call.workspace().files().configName(), call.workspace().files().configuration().problems());
  }

  private record Validated(String file, List<Problem> problems) implements View {

    @Override
    public String schema() {
      return "config-validate";
    }

    @Override
    public void json(Json out) throws IOException {
      out.flag("ok", problems.isEmpty()).text("config", file).array("problems");
      for (Problem problem : problems) {
        ProblemWords.json(out, problem);
      }
      out.endArray();
    }

    @Override
    public void text(Text out) {
      for (Problem problem : problems) {
        out.line(ProblemWords.line(out.advised(problem)));
      }
      if (problems.isEmpty()) {
        out.line(out.styled(Style.GREEN, "ok") + ": " + file);
      }
    }

    @Override
    public int exitCode() {
      return problems.isEmpty() ? Exit.OK : Exit.USAGE;
    }

    @Override
    public @Nullable String failure() {
      if (problems.isEmpty()) {
        return null;
      }
      String count = problems.size() == 1 ? "a problem" : problems.size() + " problems";
      return file + " has " + count;
    }
  }
}
