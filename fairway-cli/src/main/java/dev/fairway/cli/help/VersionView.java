package dev.fairway.cli.help;

import dev.fairway.cli.Json;
import dev.fairway.cli.Text;
import dev.fairway.cli.View;
import java.io.IOException;

/** Which program this is. */
public final class VersionView implements View {

  @Override
  public String schema() {
    return "version";
  }

  @Override
  public void json(Json out) throws IOException {
    out.text("version", BuildInfo.VERSION)
        .text("commit", BuildInfo.COMMIT)
        .text("java", System.getProperty("java.version"));
  }

  @Override
  public void text(Text out) {
    out.line(
        "fairway "
            + BuildInfo.VERSION
            + " ("
            + BuildInfo.COMMIT
            + ", Java "
            + System.getProperty("java.version")
            + ")");
  }
}
