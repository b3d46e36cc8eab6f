package dev.fairway.cli.config;

import dev.fairway.domain.parity.Row;
import dev.fairway.domain.problem.Problem;
import dev.fairway.port.source.OldQueueSource;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code parity.toml} says.
 *
 * @param config the configuration for the copy; null when the checkout brings its own
 * @param reference the folder of reference files; null for the usual places
 * @param queue the queue file; null for the configured one
 * @param catalog the catalog of regression packs; null for the usual one
 * @param mismatchRole the role of tasks that no review route claims; null for the first one
 * @param oldQueuePath the old queue's database; null for the usual place
 * @param problems everything that is wrong with the file, in its order
 */
public record ParitySettings(
    @Nullable String config,
    @Nullable String reference,
    @Nullable String queue,
    @Nullable String catalog,
    List<String> allowUnknown,
    @Nullable String mismatchRole,
    List<ReferenceCommand> commands,
    @Nullable String oldQueuePath,
    OldQueueSource.Mapping oldQueue,
    List<Problem> problems) {

  /** What is made of what a command prints. */
  public enum Parser {
    LINES,
    TSV,
    JSON
  }

  /**
   * A command that knows a part of the reference.
   *
   * @param fact where its answer belongs, with dots between the keys; empty for all of it
   * @param run a line of shell
   * @param pattern what of each line counts; null for all of it
   * @param timeout for how long it may run
   * @param exitCodes the ones that are not failures
   */
  public record ReferenceCommand(
      Row row,
      String fact,
      String run,
      Parser parser,
      @Nullable String pattern,
      Duration timeout,
      List<Integer> exitCodes) {

    public ReferenceCommand {
      exitCodes = List.copyOf(exitCodes);
    }
  }

  public ParitySettings {
    allowUnknown = List.copyOf(allowUnknown);
    commands = List.copyOf(commands);
    problems = List.copyOf(problems);
  }

  /** The commands that know something of a row, in the order of the file. */
  public List<ReferenceCommand> commandsOf(Row row) {
    List<ReferenceCommand> own = new ArrayList<>(commands);
    own.removeIf(command -> command.row() != row);
    return own;
  }

  /** What holds without the file. */
  public static ParitySettings none() {
    return parse("", "parity.toml");
  }

  /** Reads the file's text; what is wrong with it is in the result. */
  public static ParitySettings parse(String text, String displayName) {
    return ParityKeys.read(ParsedFile.of(text, displayName), displayName);
  }
}
