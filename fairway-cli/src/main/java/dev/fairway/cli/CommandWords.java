package dev.fairway.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * The words of a call that name the verb, taken out of the arguments; global options may stand
 * anywhere around them.
 *
 * @param words one word, two for a verb of a group, or none
 * @param rest all other arguments in their order
 */
record CommandWords(List<String> words, List<String> rest) {

  static CommandWords of(String[] args) {
    List<String> words = new ArrayList<>(2);
    List<String> rest = new ArrayList<>(args.length);
    boolean searching = true;
    for (int i = 0; i < args.length; i++) {
      String arg = args[i];
      if (!searching || arg.startsWith("-")) {
        searching &= !arg.equals("--");
        rest.add(arg);
        if (searching && GlobalOptions.WITH_VALUE.contains(arg) && i + 1 < args.length) {
          rest.add(args[++i]);
        }
        continue;
      }
      if (words.size() == 1 && isArgument(words.get(0), arg)) {
        rest.add(arg);
        continue;
      }
      words.add(arg);
      searching = words.size() < 2 && Verbs.isGroup(arg);
    }
    return new CommandWords(words, rest);
  }

  /** A group's word may be a verb, too; then not every word after it is meant to be a verb's. */
  private static boolean isArgument(String first, String second) {
    return Verbs.find(first).isPresent() && Verbs.find(first + " " + second).isEmpty();
  }

  /** The arguments that may be options: those before a lone {@code --}. */
  static List<String> options(List<String> args) {
    int end = args.indexOf("--");
    return end < 0 ? args : args.subList(0, end);
  }

  /** The arguments behind the first lone {@code --}. */
  static List<String> behindOptions(List<String> args) {
    int end = args.indexOf("--");
    return end < 0 ? List.of() : args.subList(end + 1, args.size());
  }

  String path() {
    return String.join(" ", words);
  }
}
