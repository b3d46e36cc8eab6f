package dev.fairway.parity.architecture;

import dev.fairway.cli.Command;
import dev.fairway.cli.Syntax;
import dev.fairway.cli.Verb;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is wrong with a list of verbs, one line each. */
final class VerbFaults {

  private final List<Verb> verbs;
  private final List<String> faults = new ArrayList<>();

  private VerbFaults(List<Verb> verbs) {
    this.verbs = verbs;
  }

  /**
   * @param commands every command there is, listed or not
   * @param helpPages the help page of each verb, by path
   */
  static List<String> of(
      List<Verb> verbs, Collection<? extends Class<?>> commands, Map<String, String> helpPages) {
    VerbFaults found = new VerbFaults(verbs);
    found.checkListing(commands);
    for (Verb verb : verbs) {
      found.checkClass(verb);
      found.checkHelp(verb, helpPages.getOrDefault(verb.path(), ""));
    }
    return found.faults;
  }

  private void checkListing(Collection<? extends Class<?>> commands) {
    Map<String, Integer> paths = new HashMap<>();
    Map<Class<?>, Integer> types = new HashMap<>();
    for (Verb verb : verbs) {
      paths.merge(verb.path(), 1, Integer::sum);
      types.merge(verb.type(), 1, Integer::sum);
    }
    paths.forEach((path, count) -> report(count > 1, path + " is listed " + count + " times"));
    types.forEach((type, count) -> report(count > 1, type + " is listed " + count + " times"));
    for (Class<?> command : commands) {
      report(!types.containsKey(command), command + " is not listed");
    }
  }

  private void checkClass(Verb verb) {
    Class<? extends Command> type = verb.type();
    report(!Modifier.isFinal(type.getModifiers()), type + " is not final");
    report(!type.getSimpleName().endsWith("Command"), type + " is not called a command");
    String summary = verb.syntax().summary();
    report(summary.isBlank(), verb.path() + " has no summary");
    report(summary.endsWith("."), verb.path() + ": its summary is a line, not a sentence");
  }

  private void checkHelp(Verb verb, String page) {
    List<String> examples =
        page.lines()
            .dropWhile(line -> !line.equals("Examples:"))
            .filter(line -> line.startsWith("  fairway "))
            .map(line -> line.substring("  fairway ".length()))
            .toList();
    report(examples.isEmpty(), verb.path() + " has no example");
    examples.forEach(example -> checkExample(verb, example));
  }

  private void checkExample(Verb verb, String example) {
    List<String> words =
        Stream.of(example.split(" +")).takeWhile(word -> !word.equals("--")).toList();
    Verb shown = shownIn(words.stream().dropWhile(word -> word.startsWith("-")).toList());
    if (shown == null) {
      faults.add(verb.path() + ": there is no verb in '" + example + "'");
      return;
    }
    report(!shown.equals(verb), verb.path() + ": '" + example + "' shows another verb");
    for (String word : words) {
      String option = word.contains("=") ? word.substring(0, word.indexOf('=')) : word;
      report(
          option.startsWith("--") && !isKnown(option, shown),
          verb.path() + ": no option " + option + " in '" + example + "'");
    }
  }

  private static boolean isKnown(String option, Verb verb) {
    return verb.syntax().optionNames().contains(option)
        || Syntax.globalOptionNames().contains(option);
  }

  private @Nullable Verb shownIn(List<String> words) {
    Verb shown = null;
    for (Verb verb : verbs) {
      List<String> path = List.of(verb.path().split(" "));
      boolean begins = words.size() >= path.size() && words.subList(0, path.size()).equals(path);
      if (begins && (shown == null || path.size() > shown.path().split(" ").length)) {
        shown = verb;
      }
    }
    return shown;
  }

  private void report(boolean wrong, String fault) {
    if (wrong) {
      faults.add(fault);
    }
  }
}
