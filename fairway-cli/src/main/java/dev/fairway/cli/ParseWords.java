package dev.fairway.cli;

import dev.fairway.domain.problem.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The words for arguments that cannot be read. */
final class ParseWords {

  private ParseWords() {}

  static Complaint of(ParameterException wrong, Syntax syntax) {
    String page = page(syntax);
    if (wrong instanceof UnmatchedArgumentException unmatched) {
      String first = unmatched.getUnmatched().get(0);
      if (first.startsWith("-") && first.length() > 1) {
        String name = first.contains("=") ? first.substring(0, first.indexOf('=')) : first;
        String near = Nearest.question(name, optionNames(syntax));
        String alone = name.equals("--version") ? "'fairway --version' stands alone" : page;
        return Complaint.usage(
            "unknown option '" + Printable.line(name) + "'", near != null ? near : alone);
      }
      return Complaint.usage("unexpected argument '" + Printable.line(first) + "'", page);
    }
    if (wrong instanceof MissingParameterException missing) {
      List<String> names = new ArrayList<>();
      for (ArgSpec arg : missing.getMissing()) {
        names.add(
            arg instanceof OptionSpec option
                ? option.longestName() + " " + option.paramLabel()
                : arg.paramLabel());
      }
      if (!names.isEmpty()) {
        return Complaint.usage("missing " + String.join(", ", names), page);
      }
    }
    String message = String.valueOf(wrong.getMessage()).replace('\n', ' ');
    return Complaint.usage(
        message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1), page);
  }

  /** A flag may be repeated, as aliases do; of two values for one option one would be lost. */
  static void refuseRepeated(ParseResult given) {
    for (OptionSpec option : given.matchedOptions()) {
      boolean single = option.arity().max() > 0 && !option.isMultiValue();
      if (single && option.stringValues().size() > 1) {
        throw Complaint.usage(option.longestName() + " is given twice", "it takes one value");
      }
    }
  }

  /** Comes last, so that an option that nobody knows is not reported as an argument that lacks. */
  static void refuseMissing(Syntax syntax) {
    List<String> missing = new ArrayList<>();
    for (PositionalParamSpec argument : syntax.spec().positionalParameters()) {
      if (argument.arity().min() > 0 && argument.getValue() == null) {
        missing.add(argument.paramLabel());
      }
    }
    if (!missing.isEmpty()) {
      throw Complaint.usage("missing " + String.join(", ", missing), page(syntax));
    }
  }

  private static String page(Syntax syntax) {
    return "'" + syntax.spec().name() + " --help' shows what it takes";
  }

  private static List<String> optionNames(Syntax syntax) {
    List<String> names = new ArrayList<>();
    for (OptionSpec option : syntax.spec().options()) {
      names.addAll(List.of(option.names()));
    }
    return names;
  }
}
