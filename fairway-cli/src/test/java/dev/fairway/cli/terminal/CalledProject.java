package dev.fairway.cli.terminal;

import dev.fairway.cli.place.ProjectHome;
import dev.fairway.port.failure.InputFailure;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The project that a call is about, as the program itself finds it. */
final class CalledProject {

  private CalledProject() {}

  /** Its folder; the call's own when there is no project. */
  static Path of(Path folder, Map<String, String> variables, List<String> args) {
    try {
      return args.contains("init")
          ? ProjectHome.newRoot(folder)
          : ProjectHome.find(folder, config(variables, args)).map(ProjectHome::root).orElse(folder);
    } catch (InputFailure noProjectAtAll) {
      return folder;
    }
  }

  private static @Nullable String config(Map<String, String> variables, List<String> args) {
    String config = variables.get("FAIRWAY_CONFIG");
    for (int i = 0; i < args.size(); i++) {
      if (args.get(i).startsWith("--config=")) {
        config = args.get(i).substring(9);
      } else if (args.get(i).equals("--config") && i + 1 < args.size()) {
        config = args.get(i + 1);
      }
    }
    return config;
  }
}
