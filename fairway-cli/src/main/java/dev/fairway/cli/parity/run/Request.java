package dev.fairway.cli.parity.run;

import dev.fairway.cli.config.ParitySettings;
import dev.fairway.domain.parity.Row;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a run is asked for.
 *
 * @param checkout to be compared; only ever read
 * @param rows at least one, in the runbook's order
 * @param reference the folder of reference files; null for the usual places
 * @param settings of the project that asks
 * @param base where relative paths of the settings begin
 * @param out the folder of the evidence files
 * @param backend the store that is worked with
 */
public record Request(
    Path checkout,
    List<Row> rows,
    @Nullable Path reference,
    ParitySettings settings,
    Path base,
    Path out,
    Backend backend) {

  /** A kind of store. */
  public enum Backend {
    SQLITE,
    POSTGRES;

    /** The word on the command line and in JSON. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Request {
    rows = List.copyOf(rows);
  }
}
