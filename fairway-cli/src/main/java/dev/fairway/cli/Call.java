package dev.fairway.cli;

import dev.fairway.cli.config.DurationText;
import dev.fairway.domain.problem.Nearest;
import dev.fairway.domain.task.Caller;
import dev.fairway.usecase.Outcome;
import dev.fairway.usecase.Project;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** One call of one verb: what was given, and the workspace it was made in. */
public final class Call {

  private final ParseResult given;
  private final List<String> command;
  private final Workspace workspace;

  Call(ParseResult given, List<String> command, Workspace workspace) {
    this.given = given;
    this.command = List.copyOf(command);
    this.workspace = workspace;
  }

  /** The words behind a lone {@code --}, for a verb that takes a command. */
  public List<String> command() {
    return command;
  }

  public Workspace workspace() {
    return workspace;
  }

  /** The project: configuration read, store ready to be opened. */
  public Project project() {
    return workspace.project();
  }

  public Caller caller() {
    return workspace.caller();
  }

  /** The value of a success; any other ending becomes a complaint. */
  public <T> T value(Outcome<T> outcome) {
    if (outcome instanceof Outcome.Done<T> done) {
      return done.value();
    }
    throw Complaints.of(outcome);
  }

  /** An argument that the parser has made sure of. */
  public String argument(String label) {
    String value = optionalArgument(label);
    if (value == null) {
      throw Complaint.usage("missing " + label, "'fairway help' shows how");
    }
    return value;
  }

  public @Nullable String optionalArgument(String label) {
    for (PositionalParamSpec position : given.commandSpec().positionalParameters()) {
      if (position.paramLabel().equals(label)) {
        return position.getValue();
      }
    }
    return null;
  }

  public boolean flag(String name) {
    return given.hasMatchedOption(name);
  }

  public boolean has(String name) {
    return given.hasMatchedOption(name);
  }

  public @Nullable String text(String name) {
    return given.matchedOptionValue(name, (String) null);
  }

  /** The same where nothing in it says as little as its absence. */
  public @Nullable String textOrNull(String name) {
    String value = text(name);
    return value == null || value.isEmpty() ? null : value;
  }

  public String required(String name) {
    String value = text(name);
    if (value == null || value.isBlank()) {
      throw Complaint.usage(
          "missing " + name, "'" + given.commandSpec().name() + " --help' shows how");
    }
    return value;
  }

  /** A text that may also come from a file ({@code @FILE}) or from standard input ({@code -}). */
  public @Nullable String longText(String name) {
    String value = text(name);
    return value == null ? null : workspace.longText(name, value);
  }

  /** The same for a text that is only a part of an option's value. */
  public String longText(String name, String value) {
    return workspace.longText(name, value);
  }

  /** The values of an option that may be repeated, each as it is. */
  public List<String> repeated(String name) {
    String[] values = given.matchedOptionValue(name, new String[0]);
    return List.of(values);
  }

  /** The values of an option that may be repeated, each as it is; empty ones dropped. */
  public List<String> nonEmpty(String name) {
    List<String> entries = new ArrayList<>(repeated(name));
    entries.removeIf(String::isEmpty);
    return entries;
  }

  /**
   * The values of an option that may be repeated, each also split at commas; blank ones dropped.
   */
  public List<String> list(String name) {
    List<String> entries = new ArrayList<>();
    for (String value : repeated(name)) {
      int from = 0;
      while (from <= value.length()) {
        int comma = value.indexOf(',', from);
        int to = comma < 0 ? value.length() : comma;
        String entry = value.substring(from, to).strip();
        if (!entry.isEmpty()) {
          entries.add(entry);
        }
        from = to + 1;
      }
    }
    return entries;
  }

  /** The same for an option that narrows down: nothing in it would mean everything. */
  public List<String> filter(String name) {
    List<String> entries = list(name);
    if (entries.isEmpty() && has(name)) {
      throw Complaint.usage(name + " must not be empty", null);
    }
    return entries;
  }

  /** A whole number of at least {@code least}; null when the option is absent. */
  public @Nullable Integer number(String name, int least) {
    String value = text(name);
    if (value == null) {
      return null;
    }
    try {
      int number = Integer.parseInt(value);
      if (number >= least) {
        return number;
      }
    } catch (NumberFormatException notANumber) {
      // said below
    }
    throw Complaint.usage(
        name + " wants a whole number of at least " + least + ", not '" + value + "'", null);
  }

  /** A length of time such as {@code 4h}; null when the option is absent. */
  public @Nullable Duration duration(String name) {
    String value = text(name);
    try {
      return value == null ? null : DurationText.parse(value);
    } catch (IllegalArgumentException unreadable) {
      throw Complaint.usage(name + ": " + unreadable.getMessage(), null);
    }
  }

  /** A time such as {@code 2026-11-01T09:30:00Z}; null when the option is absent. */
  public @Nullable Instant time(String name) {
    String value = text(name);
    return value == null ? null : TimeOption.time(name, value);
  }

  /** A day such as {@code 2026-11-01}; null when the option is absent. */
  public @Nullable LocalDate day(String name) {
    String value = text(name);
    return value == null ? null : TimeOption.day(name, value);
  }

  /** One of some words; null when the option is absent. */
  public @Nullable String oneOf(String name, List<String> words) {
    String value = text(name);
    if (value == null || words.contains(value)) {
      return value;
    }
    String near = Nearest.question(value, words);
    throw Complaint.usage(
        name + " does not know '" + value + "'",
        near != null ? near : "one of: " + String.join(", ", words));
  }
}
