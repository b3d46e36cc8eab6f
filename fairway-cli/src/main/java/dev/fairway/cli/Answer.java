package dev.fairway.cli;

import dev.fairway.domain.problem.Problem;
import dev.fairway.port.failure.Failure;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Writes what a call has to say to standard output and standard error. */
final class Answer {

  private final Environment environment;
  private final boolean json;
  private final boolean quiet;
  private final boolean debug;
  private final boolean colours;
  private final Advice advice;

  Answer(Environment environment, String[] args) {
    this.environment = environment;
    List<String> given = Arrays.asList(args);
    int end = given.indexOf("--");
    List<String> options = end < 0 ? given : given.subList(0, end);
    json = options.contains("--json");
    quiet = options.contains("--quiet") || options.contains("-q");
    debug = options.contains("--debug");
    colours =
        environment.terminal()
            && !options.contains("--no-color")
            && environment.variable("NO_COLOR") == null;
    advice = Advice.of(options, environment);
  }

  int show(View view) throws IOException {
    if (json && !view.isSaid()) {
      writeJson(view);
    } else if (!view.isSaid()) {
      if (!quiet || !view.isConfirmation()) {
        Text text = new Text(colours, advice);
        view.text(text);
        write(environment.out(), text.toString());
      }
      String failure = view.failure();
      if (failure != null) {
        write(environment.err(), "error: " + Printable.line(advice.of(failure)) + "\n");
      }
    }
    if (!quiet) {
      for (String warning : view.warnings()) {
        write(environment.err(), "warning: " + Printable.line(warning) + "\n");
      }
    }
    return view.exitCode();
  }

  private void writeJson(View view) throws IOException {
    OutputStream out = new BufferedOutputStream(environment.out(), 16_384);
    view.writeJson(out, advice);
    out.flush();
  }

  int print(String text) throws IOException {
    write(environment.out(), text);
    return Exit.OK;
  }

  int complain(Complaint complaint) {
    try {
      if (json) {
        writeError(complaint);
      } else {
        writeErrorLines(complaint);
      }
    } catch (IOException nobodyListens) {
      // the exit code still tells
    }
    return complaint.exitCode();
  }

  int fail(Failure failure) {
    return complain(
        new Complaint(
            failure.kind(),
            Exit.RUNTIME,
            String.valueOf(failure.getMessage()),
            failure.hint(),
            List.of()),
        failure);
  }

  int crash(Throwable bug) {
    String what = bug.getMessage() == null ? "" : ": " + Printable.line(bug.getMessage());
    return complain(
        new Complaint(
            "internal",
            Exit.RUNTIME,
            "Fairway itself failed (" + bug.getClass().getSimpleName() + what + ")",
            "run it again with --debug and report what it prints",
            List.of()),
        bug);
  }

  /** A reader that has gone away is not an error; a disk that is full is. */
  int cannotWrite(IOException broken) {
    String why = String.valueOf(broken.getMessage());
    if (why.contains("Broken pipe")) {
      return Exit.OK;
    }
    return complain(
        new Complaint("io", Exit.RUNTIME, "cannot write the answer: " + why, null, List.of()),
        broken);
  }

  private int complain(Complaint complaint, Throwable cause) {
    int code = complain(complaint);
    if (debug) {
      cause.printStackTrace(new PrintWriter(environment.err(), true, StandardCharsets.UTF_8));
    }
    return code;
  }

  private void writeErrorLines(Complaint complaint) throws IOException {
    StringBuilder lines = new StringBuilder();
    if (complaint.details().size() > 1 || hasPlace(complaint.details())) {
      for (Problem problem : complaint.details()) {
        lines.append(ProblemWords.line(advice.of(problem))).append('\n');
      }
    }
    lines.append("error: ").append(Printable.line(complaint.text())).append('\n');
    if (complaint.hint() != null && !quiet) {
      lines.append("hint: ").append(Printable.line(advice.of(complaint.hint()))).append('\n');
    }
    write(environment.err(), lines.toString());
  }

  private static boolean hasPlace(List<Problem> problems) {
    return !problems.isEmpty() && problems.get(0).position() != null;
  }

  private void writeError(Complaint complaint) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Json out = Json.to(bytes, advice)) {
      out.object()
          .text("schema", "fairway.error/v1")
          .text("kind", complaint.kind())
          .number("exit_code", complaint.exitCode())
          .text("message", complaint.text())
          .advice("hint", complaint.hint())
          .array("details");
      for (Problem problem : complaint.details()) {
        ProblemWords.json(out, problem);
      }
      out.endArray().end();
    }
    bytes.write('\n');
    bytes.writeTo(environment.err());
    environment.err().flush();
  }

  private static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }
}
