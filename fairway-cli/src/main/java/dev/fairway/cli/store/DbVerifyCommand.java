package dev.fairway.cli.store;

import dev.fairway.cli.Call;
import dev.fairway.cli.Command;
import dev.fairway.cli.Exit;
import dev.fairway.cli.Json;
import dev.fairway.cli.ProblemWords;
import dev.fairway.cli.Style;
import dev.fairway.cli.Syntax;
import dev.fairway.cli.Text;
import dev.fairway.cli.View;
import dev.fairway.port.store.StoreMaintenance.Finding;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code fairway db verify}. */
public final class DbVerifyCommand extends Command {

  @Override
  protected void declare(Syntax syntax) {
    syntax
        .summary("check that the store is sound and tells one story")
        .example("db verify", "after a crash or a restore");
  }

  @Override
  protected View run(Call call) {
    return new Verified(call.workspace().maintenance(new ExportFiles()).verify());
  }

  private record Verified(List<Finding> findings) implements View {

    @Override
    public String schema() {
      return "db-verify";
    }

    @Override
    public void json(Json out) throws IOException {
      out.flag("ok", findings.isEmpty()).array("problems");
      for (Finding finding : findings) {
        out.object()
            .text("check", finding.check())
            .text("path", finding.path())
            .text("message", finding.message())
            .end();
      }
      out.endArray();
    }

    @Override
    public void text(Text out) {
      if (findings.isEmpty()) {
        out.line(out.styled(Style.GREEN, "The store is sound."));
      }
      for (Finding finding : findings) {
        String path = finding.path() == null ? "" : " " + finding.path();
        out.line(finding.check() + path + ": " + finding.message());
      }
    }

    @Override
    public int exitCode() {
      return findings.isEmpty() ? Exit.OK : Exit.REFUSED;
    }

    @Override
    public @Nullable String failure() {
      return findings.isEmpty()
          ? null
          : "the store has "
              + ProblemWords.count(findings.size())
              + "; 'fairway db restore FILE' replaces it";
    }
  }
}
