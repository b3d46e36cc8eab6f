package dev.fairway.adapter.gpuaasyaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What the outermost level of a kind of file looks like.
 *
 * @param list the key whose list holds the entries
 * @param entry one of them, such as {@code task}
 * @param others keys of single values beside the list
 * @param bareList whether the root may be the list itself
 * @param allowedUnknown keys beside these that the user has accepted; they belong to no entry
 */
record Root(
    String list, String entry, List<String> others, boolean bareList, Set<String> allowedUnknown) {

  List<String> keys() {
    List<String> keys = new ArrayList<>(others);
    keys.add(list);
    return keys;
  }

  String shape() {
    String map = "a map with '" + list + ":'";
    return bareList ? "a list of " + list + " or " + map : map;
  }
}
