package dev.fairway.cli.parity.row;

import dev.fairway.cli.parity.reference.Sheet;
import dev.fairway.domain.parity.Row;
import dev.fairway.domain.problem.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which class compares which row. */
public final class Rows {

  static final String FORMAT = "fairway.parity/v1";

  private Rows() {}

  /**
   * What a reference says.
   *
   * @param source what was asked, in the words of whoever recorded it
   * @param check to be used only when no problem was found
   */
  public record Read(String source, RowCheck check) {}

  /**
   * Reads the reference of a row.
   *
   * @param problems collects what is wrong with it
   */
  public static Read read(Row row, Sheet sheet, List<Problem> problems) {
    String format = sheet.required("format");
    if (!format.isBlank() && !format.equals(FORMAT)) {
      sheet.problem("format", "unknown format '" + format + "'", "this version reads " + FORMAT);
    }
    String named = sheet.required("row");
    if (!named.isBlank() && !named.equals(row.slug())) {
      sheet.problem("row", "'" + named + "' does not fit the file", "expected " + row.slug());
    }
    String source = sheet.required("source");
    String at = sheet.time("at");
    RowCheck check = check(row, sheet, at);
    sheet.finish();
    return new Read(source, check);
  }

  private static RowCheck check(Row row, Sheet sheet, @Nullable String at) {
    return switch (row) {
      case QUEUE_VALIDATION -> QueueRow.read(sheet);
      case READY_ORDERING -> ReadyRow.read(sheet, at);
      case PARITY_ARTIFACT -> ArtifactRow.read(sheet, at);
      case GIT_CONSISTENCY -> GitRow.read(sheet, at);
      case TRANSITIONS -> TransitionRow.read(sheet, at);
      case MERGE_READINESS -> MergeRow.read(sheet, at);
      case REVIEW_ROUTING -> RouteRow.read(sheet);
      case PACKETS -> PacketRow.read(sheet, at);
      case REGRESSION_PACKS -> PackRow.read(sheet);
      case COORDINATOR_TICK -> TickRow.read(sheet, at);
      case DASHBOARD -> WallRow.read(sheet, at);
    };
  }
}
