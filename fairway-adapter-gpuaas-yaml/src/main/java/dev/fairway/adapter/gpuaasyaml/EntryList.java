package dev.fairway.adapter.gpuaasyaml;

import dev.fairway.adapter.gpuaasyaml.Node.Broken;
import dev.fairway.adapter.gpuaasyaml.Node.Listing;
import dev.fairway.adapter.gpuaasyaml.Node.Mapping;
import dev.fairway.domain.problem.Problem;
import dev.fairway.domain.problem.SourcePosition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Hands the entries of the one long list of a file on, without holding more than one. */
final class EntryList {

  /** Takes the entries of a file. */
  interface Taker {

    /**
     * @param index 0-based
     * @param flaws what is wrong with the values whatever they are for; paths within the entry
     */
    void take(Mapping entry, int index, List<Problem> flaws);
  }

  private final NodeReader nodes;
  private final Root root;
  private final ProblemLog log;
  private final Taker taker;
  private int index;

  EntryList(NodeReader nodes, Root root, ProblemLog log, Taker taker) {
    this.nodes = nodes;
    this.root = root;
    this.log = log;
    this.taker = taker;
  }

  /** The root and its list are never held as a whole, so an alias cannot repeat them. */
  void enter(Events.Kind kind, String path) {
    nodes.acceptTag(kind);
    log.addAll(nodes.takeFlaws(), path);
    nodes.anchors().begin(nodes.events().anchor());
  }

  /**
   * Reads the list whose first event is the current one.
   *
   * @param key what it stands under; null when it is the root
   */
  void read(Events.Kind kind, @Nullable String key) {
    Events events = nodes.events();
    SourcePosition at = events.at();
    if (kind == Events.Kind.LIST) {
      enter(kind, key == null ? "" : key);
      for (Events.Kind item = events.next(); item != Events.Kind.END; item = events.next()) {
        take(nodes.read(item));
      }
      return;
    }
    Node value = nodes.read(kind);
    if (value instanceof Listing list) {
      list.items().forEach(this::take);
    } else if (!(value instanceof Broken)) {
      String found = Described.of(value);
      String none = "write " + root.list() + ": [] when there are none";
      log.add(at, key, "expected a list of " + root.list() + ", found " + found, none);
    }
  }

  private void take(Node item) {
    List<Problem> flaws = nodes.takeFlaws();
    if (item instanceof Mapping map) {
      taker.take(map, index, flaws);
    } else {
      String path = root.list() + "[" + index + "]";
      log.addAll(flaws, path);
      if (!(item instanceof Broken)) {
        String message = "a " + root.entry() + " is a map of fields, not " + Described.of(item);
        log.add(item.at(), path, message, null);
      }
    }
    index++;
  }
}
