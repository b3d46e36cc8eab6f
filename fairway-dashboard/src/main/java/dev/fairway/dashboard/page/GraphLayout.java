package dev.fairway.dashboard.page;

import dev.fairway.dashboard.view.GraphView;
import dev.fairway.dashboard.view.Look;
import dev.fairway.domain.task.Task;
import java.util.ArrayList;
import java.util.List;

/** Three columns: what comes before a task, the task, what comes after it. */
final class GraphLayout {

  private static final int MOST = 8;
  private static final int WIDTH = 200;
  private static final int HEIGHT = 26;
  private static final int STEP = 36;
  private static final int GAP = 70;
  private static final int MARGIN = 4;

  private final Look look;
  private final List<GraphView.Node> nodes = new ArrayList<>();
  private final List<GraphView.Edge> edges = new ArrayList<>();

  GraphLayout(Look look) {
    this.look = look;
  }

  GraphView of(Task task, List<Task> before, List<Task> after) {
    List<Task> left = first(before);
    List<Task> right = first(after);
    int rows = Math.max(1, Math.max(left.size(), right.size()));
    int height = rows * STEP - (STEP - HEIGHT) + 2 * MARGIN;
    int middle = height / 2;
    int own = MARGIN + (left.isEmpty() ? 0 : WIDTH + GAP);
    column(left, MARGIN, middle, own, true);
    add(task, own, middle - HEIGHT / 2);
    int rightX = own + WIDTH + GAP;
    column(right, rightX, middle, own + WIDTH, false);
    int width = (right.isEmpty() ? own : rightX) + WIDTH + MARGIN;
    return new GraphView(
        width,
        height,
        List.copyOf(nodes),
        List.copyOf(edges),
        before.size() - left.size(),
        after.size() - right.size());
  }

  private static List<Task> first(List<Task> tasks) {
    return tasks.subList(0, Math.min(MOST, tasks.size()));
  }

  private void column(List<Task> tasks, int x, int middle, int target, boolean leftwards) {
    int top = middle - (tasks.size() * STEP - (STEP - HEIGHT)) / 2;
    for (int i = 0; i < tasks.size(); i++) {
      int y = top + i * STEP;
      add(tasks.get(i), x, y);
      int center = y + HEIGHT / 2;
      edges.add(
          leftwards ? edge(x + WIDTH, center, target, middle) : edge(target, middle, x, center));
    }
  }

  private void add(Task task, int x, int y) {
    nodes.add(
        new GraphView.Node(
            task.id(),
            Look.line(task.definition().title()),
            look.state(task.status()),
            look.task(task.id()),
            x,
            y));
  }

  private static GraphView.Edge edge(int fromX, int fromY, int toX, int toY) {
    int bend = (fromX + toX) / 2;
    return new GraphView.Edge(
        "M" + fromX + " " + fromY + " C" + bend + " " + fromY + " " + bend + " " + toY + " " + toX
            + " " + toY);
  }
}
