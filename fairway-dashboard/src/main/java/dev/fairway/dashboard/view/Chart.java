package dev.fairway.dashboard.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A picture in the shapes of SVG, and the same as a table for those who cannot see it.
 *
 * @param summary what the picture shows, in one sentence
 * @param line a path through the dots; null for none
 * @param legend class to meaning
 */
public record Chart(
    String title,
    String summary,
    int width,
    int height,
    List<Integer> grid,
    List<Rect> rects,
    @Nullable String line,
    List<Dot> dots,
    List<Label> labels,
    List<Key> legend,
    List<String> head,
    List<List<String>> rows) {

  public record Rect(double x, double y, double width, double height, String kind, String tip) {}

  public record Dot(double x, double y, String tip) {}

  /**
   * @param anchor {@code start}, {@code middle} or {@code end}
   */
  public record Label(double x, double y, String text, String anchor) {}

  public record Key(String kind, String words) {}
}
