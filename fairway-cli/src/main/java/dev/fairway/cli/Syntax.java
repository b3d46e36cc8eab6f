package dev.fairway.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** What a verb takes: collected once per call and handed to the parser. */
public final class Syntax {

  /** An example for the help page. */
  public record Example(String line, String meaning) {}

  private final CommandSpec spec;
  private final List<Example> examples = new ArrayList<>();
  private String summary = "";
  private String details = "";
  private int arguments;
  private boolean takesCommand;

  Syntax(String name) {
    spec = CommandSpec.create().name(name);
  }

  /** One line for the list of verbs: a verb in the imperative, no full stop. */
  public Syntax summary(String text) {
    summary = text;
    return this;
  }

  /** What else a user has to know; may have several lines. */
  public Syntax details(String text) {
    details = text;
    return this;
  }

  /** A line as one would type it after {@code fairway}, and what it does. */
  public Syntax example(String line, String meaning) {
    examples.add(new Example(line, meaning));
    return this;
  }

  public Syntax argument(String label, String description) {
    return positional(label, "1", description);
  }

  public Syntax optionalArgument(String label, String description) {
    return positional(label, "0..1", description);
  }

  /** A whole command of another program, which stands behind a lone {@code --}. */
  public Syntax command() {
    takesCommand = true;
    return this;
  }

  boolean takesCommand() {
    return takesCommand;
  }

  private Syntax positional(String label, String arity, String description) {
    spec.addPositional(
        PositionalParamSpec.builder()
            .index(Integer.toString(arguments++))
            .arity(arity)
            .paramLabel(label)
            .type(String.class)
            .description(escaped(description))
            .build());
    return this;
  }

  /** An option with one value. */
  public Syntax value(String name, String label, String description) {
    return option(name, label, description, String.class);
  }

  /** An option with a value that may be given more than once. */
  public Syntax values(String name, String label, String description) {
    return option(name, label, description, String[].class);
  }

  private Syntax option(String name, String label, String description, Class<?> type) {
    spec.addOption(
        OptionSpec.builder(name)
            .arity("1")
            .paramLabel(label)
            .type(type)
            .description(escaped(description))
            .build());
    return this;
  }

  public Syntax flag(String name, String description) {
    return flag(new String[] {name}, description);
  }

  Syntax flag(String[] names, String description) {
    spec.addOption(
        OptionSpec.builder(names)
            .arity("0")
            .type(boolean.class)
            .description(escaped(description))
            .build());
    return this;
  }

  private static String escaped(String description) {
    return description.replace("%", "%%");
  }

  CommandSpec spec() {
    return spec;
  }

  public String summary() {
    return summary;
  }

  /** The long names of the verb's own options. */
  public List<String> optionNames() {
    List<String> names = new ArrayList<>();
    for (OptionSpec option : spec.options()) {
      names.add(option.longestName());
    }
    return names;
  }

  /** The long names of the options that every verb takes. */
  public static List<String> globalOptionNames() {
    Syntax global = new Syntax("fairway");
    GlobalOptions.declare(global);
    return global.optionNames();
  }

  String details() {
    return details;
  }

  List<Example> examples() {
    return examples;
  }
}
