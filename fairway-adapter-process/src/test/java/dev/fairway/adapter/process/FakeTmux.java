package dev.fairway.adapter.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A folder for the PATH in which tmux is a script; machines that run tests need not have one. */
record FakeTmux(Path folder) {

  /** The variables of somebody who has this tmux and nothing else but the usual programs. */
  Map<String, String> variables() {
    return Map.of("PATH", folder + ":/usr/bin:/bin");
  }

  /** Makes it say and do something; {@code calls} gets a line for every run. */
  FakeTmux doing(String script) {
    try {
      Path file = folder.resolve("tmux");
      Files.writeString(file, "#!/bin/sh\necho \"$@\" >>" + calls() + "\n" + script + "\n");
      if (!file.toFile().setExecutable(true)) {
        throw new IOException("not executable: " + file);
      }
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path calls() {
    return folder.resolve("calls");
  }
}
