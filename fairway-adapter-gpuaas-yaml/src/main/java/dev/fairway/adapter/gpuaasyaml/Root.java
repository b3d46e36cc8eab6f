package dev.fairway.adapter.gpuaasyaml;

import dev.fairway.domain.problem.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the outermost level of a kind of file looks like.
 *
 * @param list the key whose list holds the entries
 * @param entry one of them, such as {@code task}
 * @param others keys of single values beside the list
 * @param bareList whether the root may be the list itself
 * @param allowable whether the user may accept other keys; they belong to no entry and are left out
 * @param allowedUnknown those that were accepted
 */
record Root(
    String list,
    String entry,
    List<String> others,
    boolean bareList,
    boolean allowable,
    Set<String> allowedUnknown) {

  List<String> keys() {
    List<String> keys = new ArrayList<>(others);
    keys.add(list);
    return keys;
  }

  /** What to do about a key that is none of these. */
  String wayOut(String key) {
    Optional<String> meant = Nearest.to(key, keys());
    if (meant.isPresent()) {
      return "did you mean " + meant.get() + "?";
    }
    String known = "known: " + String.join(", ", keys());
    Optional<String> option = allowable ? AllowOption.forField(key) : Optional.empty();
    return option.map(allow -> known + "; or leave it out with " + allow).orElse(known);
  }

  String shape() {
    String map = "a map with '" + list + ":'";
    return bareList ? "a list of " + list + " or " + map : map;
  }
}
