package dev.fairway.cli.parity;

import dev.fairway.cli.Complaint;
import dev.fairway.cli.Exit;
import dev.fairway.cli.ProblemWords;
import dev.fairway.cli.config.ExplainedFile;
import dev.fairway.cli.config.ParitySettings;
import dev.fairway.cli.parity.report.SavedResult;
import dev.fairway.domain.problem.Problem;
import dev.fairway.port.failure.InputFailure;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What a project keeps about parity.
 *
 * @param root the project's folder
 */
record ParityFiles(Path root) {

  static final String EXPLAINED = "parity-explained.toml";
  private static final String SETTINGS = "parity.toml";

  /** What people have set; complains about all that is wrong with it. */
  ParitySettings settings() {
    ParitySettings settings = ParitySettings.parse(text(SETTINGS), ".fairway/" + SETTINGS);
    complain(SETTINGS, settings.problems());
    return settings;
  }

  /** What people have explained; complains about all that is wrong with it. */
  ExplainedFile explained() {
    ExplainedFile explained = ExplainedFile.parse(text(EXPLAINED), ".fairway/" + EXPLAINED);
    complain(EXPLAINED, explained.problems());
    return explained;
  }

  SavedResult lastResult() {
    return new SavedResult(file("cache"));
  }

  Path file(String name) {
    return root.resolve(".fairway").resolve(name);
  }

  private String text(String name) {
    Path file = file(name);
    try {
      return Files.exists(file) ? Files.readString(file) : "";
    } catch (CharacterCodingException garbled) {
      throw Complaint.validation(".fairway/" + name + " is not UTF-8 text", null);
    } catch (IOException unreadable) {
      throw new InputFailure("cannot read .fairway/" + name, null, unreadable);
    }
  }

  private static void complain(String name, List<Problem> problems) {
    if (!problems.isEmpty()) {
      throw new Complaint(
          "validation",
          Exit.USAGE,
          ".fairway/" + name + " has " + ProblemWords.count(problems.size()),
          "docs/parity-format.md says what belongs there",
          problems);
    }
  }
}
