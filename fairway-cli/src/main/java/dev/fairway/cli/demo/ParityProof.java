package dev.fairway.cli.demo;

import dev.fairway.cli.Exit;
import java.util.List;

/** The whole runbook once more, by machine: all rows compared with what was recorded. */
final class ParityProof {

  /** Where the report is, seen from the folder of the artifacts. */
  static final String REPORT = "run/parity-report.html";

  private static final int ROWS = 11;

  private final DemoFolder folder;
  private final Shell shell;

  ParityProof(DemoFolder folder, Shell shell) {
    this.folder = folder;
    this.shell = shell;
  }

  /** The bundled checkout is compared as it lies; its copy is only where the results go. */
  void perform() {
    String checkout = folder.examples().resolve("gpuaas-checkout").toString();
    Shell.Ended ended =
        shell.fairway("--json", "parity", "run", checkout, "--out", ".fairway/parity/run");
    List<String> verdicts = Check.column(ended.out(), "comparisons", "verdict");
    List<String> rows = Check.column(ended.out(), "comparisons", "row");
    for (int i = 0; i < rows.size(); i++) {
      boolean ok = verdicts.get(i).equals("same") || verdicts.get(i).equals("explained");
      Check.that(ok, rows.get(i) + " is " + verdicts.get(i));
    }
    Check.ended(Exit.OK, ended);
    Check.that(rows.size() == ROWS, "only " + rows.size() + " rows were compared");
  }
}
