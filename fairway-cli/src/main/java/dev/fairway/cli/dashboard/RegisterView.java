package dev.fairway.cli.dashboard;

import dev.fairway.cli.Json;
import dev.fairway.cli.Text;
import dev.fairway.cli.View;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The registered projects.
 *
 * @param done what was changed; null for a list
 */
record RegisterView(String schema, List<Register.Entry> entries, @Nullable String done)
    implements View {

  @Override
  public void json(Json out) throws IOException {
    out.array("projects");
    for (Register.Entry entry : entries) {
      out.object()
          .text("name", entry.name())
          .text("folder", entry.folder().toString())
          .flag("exists", Files.isDirectory(entry.folder()))
          .end();
    }
    out.endArray();
  }

  @Override
  public void text(Text out) {
    if (done != null) {
      out.line(done);
    } else if (entries.isEmpty()) {
      out.line("No project is registered: 'fairway register' in its folder does it.");
    } else {
      for (Register.Entry entry : entries) {
        String gone = Files.isDirectory(entry.folder()) ? "" : "  (there is no such folder)";
        out.line(entry.name() + "  " + entry.folder() + gone);
      }
    }
  }

  @Override
  public boolean isConfirmation() {
    return done != null;
  }
}
