package dev.fairway.adapter.gpuaasyaml;

import dev.fairway.adapter.gpuaasyaml.Node.Broken;
import dev.fairway.adapter.gpuaasyaml.Node.Listing;
import dev.fairway.adapter.gpuaasyaml.Node.Mapping;
import dev.fairway.adapter.gpuaasyaml.Node.Scalar;
import dev.fairway.domain.problem.Nearest;
import dev.fairway.domain.problem.Problem;
import dev.fairway.domain.problem.SourcePosition;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Walks the outermost level of a file and hands its entries on, one at a time. */
final class RootReader {

  /** Takes the entries of a file. */
  interface Entries {

    /**
     * @param index 0-based
     * @param flaws what is wrong with the values whatever they are for; paths within the entry
     */
    void take(Mapping entry, int index, List<Problem> flaws);
  }

  private final NodeReader nodes;
  private final Root root;
  private final ProblemLog log;
  private final Entries entries;
  private final Map<String, SourcePosition> keys = new HashMap<>();
  private final Map<String, String> values;
  private boolean listFound;
  private int index;

  /**
   * @param values takes the single values beside the list, as the file writes them, by key
   */
  RootReader(
      Events events, Root root, ProblemLog log, Entries entries, Map<String, String> values) {
    this.nodes = new NodeReader(events);
    this.root = root;
    this.log = log;
    this.entries = entries;
    this.values = values;
  }

  /**
   * Reads all of a file.
   *
   * @throws Unreadable when it ends early; what was read before was handed on
   */
  void read() {
    Events events = nodes.events();
    Events.Kind kind = events.next();
    SourcePosition at = events.at();
    boolean nothing = kind == Events.Kind.SCALAR && events.isPlain() && events.text().isEmpty();
    if (kind == Events.Kind.DONE || nothing) {
      log.add(
          SourcePosition.of(at.file()), null, "the file is empty", "write " + root.list() + ": []");
    } else if (kind == Events.Kind.MAP) {
      enter(kind, "");
      map(at);
    } else if (kind == Events.Kind.LIST && root.bareList()) {
      list(kind, null);
    } else {
      Node value = nodes.read(kind);
      log.add(at, null, "expected " + root.shape() + ", found " + Described.of(value), null);
    }
    log.addAll(nodes.takeFlaws(), "");
    while (kind != Events.Kind.DONE) {
      kind = events.next();
    }
  }

  /** The root and its list are never held as a whole, so an alias cannot repeat them. */
  private void enter(Events.Kind kind, String path) {
    nodes.acceptTag(kind);
    log.addAll(nodes.takeFlaws(), path);
    nodes.anchors().begin(nodes.events().anchor());
  }

  private void map(SourcePosition at) {
    Events events = nodes.events();
    for (Events.Kind kind = events.next(); kind != Events.Kind.END; kind = events.next()) {
      Node key = nodes.read(kind);
      Events.Kind value = events.next();
      if (key instanceof Scalar text) {
        entry(text, value);
      } else {
        log.add(key.at(), null, "a key is text, not " + Described.of(key), null);
        nodes.read(value);
      }
      log.addAll(nodes.takeFlaws(), key instanceof Scalar text ? Shown.plain(text.text()) : "");
    }
    if (!listFound) {
      log.add(
          at,
          root.list(),
          "the root has no '" + root.list() + "'",
          "write " + root.list() + ": [] when there are none");
    }
  }

  private void entry(Scalar key, Events.Kind value) {
    SourcePosition first = keys.putIfAbsent(key.text(), key.at());
    if (first != null) {
      log.add(
          key.at(),
          Shown.plain(key.text()),
          Shown.quoted(key.text()) + " occurs twice in this map",
          "the first is on line " + first.line());
    }
    if (key.text().equals(root.list())) {
      listFound = true;
      list(value, Shown.plain(key.text()));
    } else if (root.others().contains(key.text())) {
      single(key.text(), nodes.read(value));
    } else if (root.allowedUnknown().contains(key.text())) {
      nodes.read(value);
    } else {
      unknown(key, value);
    }
  }

  private void single(String key, Node value) {
    if (value instanceof Scalar scalar) {
      if (!scalar.isNull()) {
        values.putIfAbsent(key, scalar.text());
      }
    } else if (!(value instanceof Broken)) {
      log.add(value.at(), key, "expected text, found " + Described.of(value), null);
    }
  }

  /** A misspelt list is read all the same, so that its own problems are told in the same pass. */
  private void unknown(Scalar key, Events.Kind value) {
    String meant = Nearest.to(key.text(), root.keys()).orElse(null);
    boolean list = root.list().equals(meant);
    String message =
        list && !keys.containsKey(root.list())
            ? "the root has no '" + root.list() + "' but an unknown " + Shown.quoted(key.text())
            : "unknown key " + Shown.quoted(key.text()) + " at the root";
    log.add(key.at(), Shown.plain(key.text()), message, root.wayOut(key.text()));
    listFound |= list;
    if (list && value == Events.Kind.LIST) {
      list(value, Shown.plain(key.text()));
    } else {
      nodes.read(value);
    }
  }

  private void list(Events.Kind kind, @Nullable String key) {
    Events events = nodes.events();
    SourcePosition at = events.at();
    if (kind == Events.Kind.LIST) {
      enter(kind, key == null ? "" : key);
      for (Events.Kind item = events.next(); item != Events.Kind.END; item = events.next()) {
        entry(nodes.read(item));
      }
      return;
    }
    Node value = nodes.read(kind);
    if (value instanceof Listing list) {
      list.items().forEach(this::entry);
    } else if (!(value instanceof Broken)) {
      String found = Described.of(value);
      String none = "write " + root.list() + ": [] when there are none";
      log.add(at, key, "expected a list of " + root.list() + ", found " + found, none);
    }
  }

  private void entry(Node item) {
    List<Problem> flaws = nodes.takeFlaws();
    if (item instanceof Mapping map) {
      entries.take(map, index, flaws);
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
