package dev.fairway.cli.help;

import dev.fairway.cli.Syntax;
import dev.fairway.cli.Verb;
import dev.fairway.cli.Verbs;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What there is to complete.
 *
 * @param verbs path to one-line summary
 * @param options path to the verb's own options
 * @param global the options of every verb
 */
record CompletionWords(
    Map<String, String> verbs, Map<String, List<String>> options, List<String> global) {

  static CompletionWords collect() {
    Map<String, String> verbs = new LinkedHashMap<>();
    Map<String, List<String>> options = new LinkedHashMap<>();
    for (Verbs.Section section : Verbs.sections()) {
      for (Verb verb : section.verbs()) {
        Syntax syntax = verb.syntax();
        verbs.put(verb.path(), syntax.summary());
        options.put(verb.path(), syntax.optionNames());
      }
    }
    return new CompletionWords(verbs, options, Syntax.globalOptionNames());
  }

  /** What may follow a verb besides options, where that is known beforehand. */
  List<String> argumentsOf(String verb) {
    return verb.equals("completion") ? CompletionCommand.SHELLS : List.of();
  }

  /** The words that may come first, groups once. */
  List<String> first() {
    List<String> words = new ArrayList<>();
    for (String path : verbs.keySet()) {
      int blank = path.indexOf(' ');
      String word = blank < 0 ? path : path.substring(0, blank);
      if (!words.contains(word)) {
        words.add(word);
      }
    }
    words.add("help");
    return words;
  }

  /** Group to the words that may follow it. */
  Map<String, List<String>> groups() {
    Map<String, List<String>> groups = new LinkedHashMap<>();
    for (String path : verbs.keySet()) {
      int blank = path.indexOf(' ');
      if (blank > 0) {
        groups
            .computeIfAbsent(path.substring(0, blank), any -> new ArrayList<>())
            .add(path.substring(blank + 1));
      }
    }
    return groups;
  }
}
