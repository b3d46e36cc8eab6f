package dev.fairway.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The help pages. */
final class Help {

  private Help() {}

  /** All verbs, grouped. */
  static String everything() {
    StringBuilder page = new StringBuilder();
    page.append("Fairway lets several engineers and agents work on one repository at once.\n\n");
    page.append("Usage: fairway [OPTIONS] COMMAND [ARGUMENTS]\n");
    for (Verbs.Section section : Verbs.sections()) {
      page.append('\n').append(section.title()).append(":\n");
      appendVerbs(page, section.verbs());
    }
    page.append("\nOptions of every command:\n");
    Syntax global = new Syntax("fairway");
    GlobalOptions.declare(global);
    appendOptions(page, global.spec().options());
    page.append("\nExamples:\n");
    page.append("  fairway init --role backend       set up a project in this folder\n");
    page.append("  fairway ready                     what can be worked on, and what waits\n");
    page.append("  fairway claim --next --as backend take the most urgent task\n");
    page.append("\n'fairway help COMMAND' tells more about one of them.\n");
    return page.toString();
  }

  /** The verbs of one group. */
  static String group(String group) {
    StringBuilder page = new StringBuilder();
    page.append("Usage: fairway ").append(group).append(" COMMAND [ARGUMENTS]\n\n");
    appendVerbs(page, Verbs.in(group));
    page.append("\n'fairway help ").append(group);
    page.append(" COMMAND' tells more about one of them.\n");
    return page.toString();
  }

  /** One verb. */
  static String verb(Verb verb) {
    Syntax syntax = verb.syntax();
    StringBuilder page = new StringBuilder();
    page.append(usage(verb, syntax)).append("\n\n");
    page.append(capitalised(syntax.summary())).append(".\n");
    if (!syntax.details().isEmpty()) {
      page.append('\n').append(syntax.details().strip()).append('\n');
    }
    List<ArgSpec> arguments = new ArrayList<>(syntax.spec().positionalParameters());
    if (!arguments.isEmpty()) {
      page.append("\nArguments:\n");
      appendArguments(page, arguments);
    }
    if (!syntax.spec().options().isEmpty()) {
      page.append("\nOptions:\n");
      appendOptions(page, syntax.spec().options());
    }
    if (!syntax.examples().isEmpty()) {
      page.append("\nExamples:\n");
      for (Syntax.Example example : syntax.examples()) {
        page.append("  # ").append(example.meaning()).append('\n');
        page.append("  fairway ").append(example.line()).append('\n');
      }
    }
    page.append("\nOptions of every command, such as --json and --as: 'fairway help'.\n");
    return page.toString();
  }

  private static String usage(Verb verb, Syntax syntax) {
    StringBuilder usage = new StringBuilder("Usage: fairway ").append(verb.path());
    for (PositionalParamSpec argument : syntax.spec().positionalParameters()) {
      boolean required = argument.arity().min() > 0;
      usage.append(required ? " " : " [").append(argument.paramLabel());
      usage.append(required ? "" : "]");
    }
    if (!syntax.spec().options().isEmpty()) {
      usage.append(" [OPTIONS]");
    }
    return usage.append(syntax.takesCommand() ? " -- COMMAND…" : "").toString();
  }

  private static void appendVerbs(StringBuilder page, List<Verb> verbs) {
    for (Verb verb : verbs) {
      row(page, verb.path(), verb.syntax().summary(), 28);
    }
  }

  private static void appendArguments(StringBuilder page, List<ArgSpec> arguments) {
    for (ArgSpec argument : arguments) {
      row(page, argument.paramLabel(), description(argument), 34);
    }
  }

  private static void appendOptions(StringBuilder page, List<OptionSpec> options) {
    for (OptionSpec option : options) {
      String names = String.join(", ", option.names());
      String label = option.arity().max() == 0 ? "" : " " + option.paramLabel();
      String again = option.isMultiValue() ? "…" : "";
      row(page, names + label + again, description(option), 34);
    }
  }

  private static String description(ArgSpec argument) {
    return String.join(" ", argument.description()).replace("%%", "%");
  }

  private static void row(StringBuilder page, String left, String right, int width) {
    int start = page.length();
    page.append("  ").append(left).append("  ");
    while (page.length() - start < width) {
      page.append(' ');
    }
    page.append(right).append('\n');
  }

  private static String capitalised(String summary) {
    return summary.substring(0, 1).toUpperCase(Locale.ROOT) + summary.substring(1);
  }
}
