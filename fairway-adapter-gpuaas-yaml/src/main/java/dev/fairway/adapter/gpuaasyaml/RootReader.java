package dev.fairway.adapter.gpuaasyaml;

import dev.fairway.adapter.gpuaasyaml.Node.Broken;
import dev.fairway.adapter.gpuaasyaml.Node.Scalar;
import dev.fairway.domain.problem.Nearest;
import dev.fairway.domain.problem.SourcePosition;
import java.util.HashMap;
import java.util.Map;

/** Walks the outermost level of a file and hands its entries on, one at a time. */
final class RootReader {

  private final NodeReader nodes;
  private final Root root;
  private final ProblemLog log;
  private final EntryList entries;
  private final Map<String, SourcePosition> keys = new HashMap<>();
  private final Map<String, String> values;
  private boolean listFound;

  /**
   * @param values takes the single values beside the list, as the file writes them, by key
   */
  RootReader(
      Events events, Root root, ProblemLog log, EntryList.Taker taker, Map<String, String> values) {
    this.nodes = new NodeReader(events);
    this.root = root;
    this.log = log;
    this.entries = new EntryList(nodes, root, log, taker);
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
      entries.enter(kind, "");
      map(at);
    } else if (kind == Events.Kind.LIST && root.bareList()) {
      entries.read(kind, null);
    } else {
      Node value = nodes.read(kind);
      log.add(at, null, "expected " + root.shape() + ", found " + Described.of(value), null);
    }
    log.addAll(nodes.takeFlaws(), "");
    while (kind != Events.Kind.DONE) {
      kind = events.next();
    }
  }

  private void map(SourcePosition at) {
    Events events = nodes.events();
    for (Events.Kind kind = events.next(); kind != Events.Kind.END; kind = events.next()) {
      Node key = nodes.read(kind);
      Events.Kind value = events.next();
      if (key instanceof Scalar text) {
        entry(text, value);
      } else {
        nodes.refuseKey(key);
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
      entries.read(value, Shown.plain(key.text()));
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
      entries.read(value, Shown.plain(key.text()));
    } else {
      nodes.read(value);
    }
  }
}
