package dev.fairway.adapter.gpuaasyaml;

import dev.fairway.adapter.gpuaasyaml.Node.Broken;
import dev.fairway.adapter.gpuaasyaml.Node.Entry;
import dev.fairway.adapter.gpuaasyaml.Node.Listing;
import dev.fairway.adapter.gpuaasyaml.Node.Mapping;
import dev.fairway.adapter.gpuaasyaml.Node.Scalar;
import dev.fairway.domain.problem.SourcePosition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Builds one map: keys are text, each occurs once, and {@code <<} merges other maps in. */
final class MapReader {

  private final NodeReader nodes;
  private final Map<String, Entry> entries = new LinkedHashMap<>(32);
  private final List<Node> merged = new ArrayList<>();
  private long weight = 16;

  MapReader(NodeReader nodes) {
    this.nodes = nodes;
  }

  Mapping read(SourcePosition at) {
    Events events = nodes.events();
    for (Events.Kind kind = events.next(); kind != Events.Kind.END; kind = events.next()) {
      Node key = nodes.read(kind);
      Events.Kind valueKind = events.next();
      if (key instanceof Scalar text) {
        entry(text, valueKind);
      } else {
        nodes.refuseKey(key);
        nodes.read(valueKind);
      }
    }
    merged.forEach(this::merge);
    return new Mapping(entries, at, weight);
  }

  private void entry(Scalar key, Events.Kind valueKind) {
    nodes.trail().enter(key.text());
    Entry first = entries.get(key.text());
    if (first != null) {
      nodes.flaw(
          key.at(),
          Shown.quoted(key.text()) + " occurs twice in this map",
          "the first is on line " + first.keyAt().line());
    }
    Node value = nodes.read(valueKind);
    nodes.trail().leave();
    weight += key.weight() + value.weight();
    if (key.plain() && key.text().equals("<<")) {
      merged.add(value);
    } else {
      entries.putIfAbsent(key.text(), new Entry(key.at(), value));
    }
  }

  /** What the map says itself goes first, then the maps in their order. */
  private void merge(Node source) {
    if (source instanceof Mapping map) {
      map.entries().forEach(entries::putIfAbsent);
    } else if (source instanceof Listing list && list.items().stream().allMatch(this::isMap)) {
      list.items().forEach(this::merge);
    } else if (!(source instanceof Broken)) {
      nodes.flaw(source.at(), "'<<' merges a map, not " + Described.of(source), null);
    }
  }

  private boolean isMap(Node node) {
    return node instanceof Mapping || node instanceof Broken;
  }
}
