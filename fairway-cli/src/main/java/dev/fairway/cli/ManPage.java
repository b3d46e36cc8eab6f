package dev.fairway.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Writes the manual page from the same declarations as the help pages; run by the build. */
public final class ManPage {

  private final StringBuilder page = new StringBuilder();

  private ManPage() {}

  /** Writes the page to the file that the only argument names. */
  public static void main(String[] args) throws IOException {
    Files.writeString(Path.of(args[0]), new ManPage().write());
  }

  static String text() {
    return new ManPage().write();
  }

  private String write() {
    page.append(".TH FAIRWAY 1 \"\" \"Fairway\" \"User Commands\"\n");
    section("NAME").line("fairway \\- several engineers and agents on one repository at once");
    section("SYNOPSIS")
        .line(".B fairway")
        .line("[\\fIOPTIONS\\fR] \\fICOMMAND\\fR [\\fIARGUMENTS\\fR]");
    section("DESCRIPTION")
        .line(
            "Fairway keeps a queue of tasks with dependencies, claims that only one can win,"
                + " evidence, handoffs and reviews, and the gates that they open.");
    for (Verbs.Section verbs : Verbs.sections()) {
      section(verbs.title().toUpperCase(Locale.ROOT));
      for (Verb verb : verbs.verbs()) {
        verb(verb);
      }
    }
    section("OPTIONS OF EVERY COMMAND");
    Syntax global = new Syntax("fairway");
    GlobalOptions.declare(global);
    for (OptionSpec option : global.spec().options()) {
      option(option);
    }
    environment();
    exitStatus();
    return page.toString();
  }

  private void verb(Verb verb) {
    Syntax syntax = verb.syntax();
    page.append(".SS \"").append(escaped(verb.path()));
    for (PositionalParamSpec argument : syntax.spec().positionalParameters()) {
      page.append(' ').append(escaped(argument.paramLabel()));
    }
    page.append(syntax.takesCommand() ? " \\-\\- COMMAND" : "").append("\"\n");
    line(escaped(syntax.summary()) + ".");
    if (!syntax.details().isEmpty()) {
      line(".PP").line(escaped(syntax.details().strip()));
    }
    for (PositionalParamSpec argument : syntax.spec().positionalParameters()) {
      item("\\fI" + escaped(argument.paramLabel()) + "\\fR", description(argument));
    }
    for (OptionSpec option : syntax.spec().options()) {
      option(option);
    }
    for (Syntax.Example example : syntax.examples()) {
      item("Example: " + escaped(example.meaning()), "fairway " + escaped(example.line()));
    }
  }

  private void option(OptionSpec option) {
    String names = "\\fB" + escaped(String.join(", ", option.names())) + "\\fR";
    String label = option.arity().max() == 0 ? "" : " \\fI" + escaped(option.paramLabel()) + "\\fR";
    item(names + label, description(option));
  }

  private void environment() {
    section("ENVIRONMENT");
    item("FAIRWAY_CONFIG, FAIRWAY_DB, FAIRWAY_ROLE", "as --config, --db and --as");
    item("FAIRWAY_SESSION_ID", "the session that acts; the user at this host when absent");
    item("FAIRWAY_TASK_ID", "the current task, for spawn");
    item("NO_COLOR", "no colours");
  }

  private void exitStatus() {
    section("EXIT STATUS");
    item("0", "all went well");
    item("1", "something that was given is wrong: usage, configuration, or a file");
    item("2", "the database, the repository or the disk did not do what it should");
    item("3", "there is no such task, session, watcher, handoff or pack");
    item("4", "a rule refused, or a check is not ok");
  }

  private static String description(ArgSpec argument) {
    return escaped(String.join(" ", argument.description()).replace("%%", "%"));
  }

  private ManPage section(String title) {
    page.append(".SH ").append(title).append('\n');
    return this;
  }

  private void item(String term, String meaning) {
    page.append(".TP\n").append(term).append('\n').append(meaning).append('\n');
  }

  private ManPage line(String text) {
    page.append(text).append('\n');
    return this;
  }

  private static String escaped(String text) {
    String safe = text.replace("\\", "\\e").replace("-", "\\-");
    safe = safe.replace("\n.", "\n\\&.").replace("\n'", "\n\\&'").replace("\n", "\n.br\n");
    return ascii(safe.startsWith(".") || safe.startsWith("'") ? "\\&" + safe : safe);
  }

  /** What formatters read in every locale. */
  private static String ascii(String text) {
    StringBuilder ascii = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        ascii.append(c);
      } else {
        String hex = Integer.toHexString(c).toUpperCase(Locale.ROOT);
        ascii.append("\\[u").append("0".repeat(4 - hex.length())).append(hex).append(']');
      }
    }
    return ascii.toString();
  }
}
