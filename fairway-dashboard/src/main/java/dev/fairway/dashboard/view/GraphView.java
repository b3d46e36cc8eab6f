package dev.fairway.dashboard.view;

import java.util.List;

/**
 * A task between what it depends on and what depends on it, laid out for a picture.
 *
 * @param hiddenBefore how many more there are on the left than are drawn
 */
public record GraphView(
    int width, int height, List<Node> nodes, List<Edge> edges, int hiddenBefore, int hiddenAfter) {

  public record Node(String id, String title, String state, String address, int x, int y) {}

  /** A curve, as SVG writes it. */
  public record Edge(String path) {}

  public boolean isEmpty() {
    return edges.isEmpty();
  }
}
