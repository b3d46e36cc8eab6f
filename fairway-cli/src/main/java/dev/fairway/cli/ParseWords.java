package dev.fairway.cli;

import dev.fairway.domain.problem.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The words for arguments that cannot be read. */
final class ParseWords {

  private ParseWords() {}

  static Complaint of(ParameterException wrong, Syntax syntax) {
    String page = "'" + syntax.spec().name() + " --help' shows what it takes";
    if (wrong instanceof UnmatchedArgumentException unmatched) {
      String first = unmatched.getUnmatched().get(0);
      if (first.startsWith("-") && first.length() > 1) {
        String name = first.contains("=") ? first.substring(0, first.indexOf('=')) : first;
        String near = Nearest.question(name, optionNames(syntax));
        return Complaint.usage(
            "unknown option '" + Printable.line(name) + "'", near != null ? near : page);
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
    if (wrong instanceof OverwrittenOptionException twice
        && twice.getOverwritten() instanceof OptionSpec option) {
      return Complaint.usage(option.longestName() + " is given twice", page);
    }
    String message = String.valueOf(wrong.getMessage()).replace('\n', ' ');
    return Complaint.usage(
        message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1), page);
  }

  private static List<String> optionNames(Syntax syntax) {
    List<String> names = new ArrayList<>();
    for (OptionSpec option : syntax.spec().options()) {
      names.addAll(List.of(option.names()));
    }
    return names;
  }
}
