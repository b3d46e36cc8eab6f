package dev.fairway.cli;

import dev.fairway.domain.problem.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a call failed, as it goes to standard error. Thrown where a value is read that turns out to
 * be wrong; it has no stack trace, because it is about the user's input and not about the program.
 */
public final class Complaint extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String kind;
  private final int exitCode;
  private final @Nullable String hint;
  private final transient List<Problem> details;

  public Complaint(
      String kind, int exitCode, String message, @Nullable String hint, List<Problem> details) {
    super(message, null, false, false);
    this.kind = kind;
    this.exitCode = exitCode;
    this.hint = hint;
    this.details = List.copyOf(details);
  }

  public static Complaint usage(String message, @Nullable String hint) {
    return new Complaint("usage", Exit.USAGE, message, hint, List.of());
  }

  public static Complaint validation(String message, @Nullable String hint) {
    return new Complaint("validation", Exit.USAGE, message, hint, List.of());
  }

  public String kind() {
    return kind;
  }

  public int exitCode() {
    return exitCode;
  }

  public String text() {
    return String.valueOf(getMessage());
  }

  public @Nullable String hint() {
    return hint;
  }

  public List<Problem> details() {
    return details;
  }
}
