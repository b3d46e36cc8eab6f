package dev.fairway.dashboard.page;

import dev.fairway.dashboard.view.Chart;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draws a picture: values upwards, times or groups from left to right. */
final class ChartPen {

  static final int WIDTH = 560;
  static final int HEIGHT = 180;
  static final int LEFT = 34;
  static final int RIGHT = 6;
  static final int TOP = 8;
  static final int BOTTOM = 22;

  private final double most;
  private final List<Integer> grid = new ArrayList<>();
  private final List<Chart.Rect> rects = new ArrayList<>();
  private final List<Chart.Dot> dots = new ArrayList<>();
  private final List<Chart.Label> labels = new ArrayList<>();

  /**
   * @param largest the largest value that will be drawn
   * @param unit behind the values on the axis
   */
  ChartPen(double largest, String unit) {
    most = niceAbove(largest);
    for (int i = 0; i <= 2; i++) {
      double value = most * i / 2;
      int y = (int) Math.round(y(value));
      grid.add(y);
      labels.add(new Chart.Label(LEFT - 4, y + 3, text(value) + unit, "end"));
    }
  }

  /** A digit with zeros behind it whose half is as round: the axis names both. */
  private static double niceAbove(double value) {
    double power = 1;
    while (power * 10 < value) {
      power *= 10;
    }
    for (int factor : new int[] {1, 2, 4, 6, 8}) {
      if (power * factor >= value && power * factor >= 2) {
        return power * factor;
      }
    }
    return power * 10;
  }

  static String text(double value) {
    return value == Math.rint(value)
        ? Long.toString((long) value)
        : Double.toString(Math.round(value * 10) / 10.0);
  }

  double y(double value) {
    return HEIGHT - BOTTOM - value / most * (HEIGHT - TOP - BOTTOM);
  }

  /** The left edge of the slot with this number, counted from 0. */
  static double x(int slot, int slots) {
    return LEFT + slot * slot(slots);
  }

  static double slot(int slots) {
    return (double) (WIDTH - LEFT - RIGHT) / Math.max(1, slots);
  }

  void bar(double x, double width, double from, double to, String kind, String tip) {
    if (to > from) {
      rects.add(
          new Chart.Rect(
              rounded(x), rounded(y(to)), rounded(width), rounded(y(from) - y(to)), kind, tip));
    }
  }

  void dot(double x, double value, String tip) {
    dots.add(new Chart.Dot(rounded(x), rounded(y(value)), tip));
  }

  void label(double x, String text) {
    labels.add(new Chart.Label(rounded(x), HEIGHT - 6, text, "middle"));
  }

  private static double rounded(double value) {
    return Math.round(value * 10) / 10.0;
  }

  private @Nullable String line() {
    StringBuilder path = new StringBuilder();
    for (Chart.Dot dot : dots) {
      path.append(path.length() == 0 ? 'M' : 'L').append(dot.x()).append(' ').append(dot.y());
    }
    return dots.size() < 2 ? null : path.toString();
  }

  Chart chart(
      String title,
      String summary,
      List<Chart.Key> legend,
      List<String> head,
      List<List<String>> rows) {
    return new Chart(
        title,
        summary,
        WIDTH,
        HEIGHT,
        List.copyOf(grid),
        List.copyOf(rects),
        line(),
        List.copyOf(dots),
        List.copyOf(labels),
        legend,
        head,
        rows);
  }
}
