package dev.fairway.usecase.task;

import dev.fairway.port.store.StoreView;
import dev.fairway.usecase.Missing;
import dev.fairway.usecase.Outcome;
import dev.fairway.usecase.Project;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A task and what is below it. */
public final class ShowTree {

  /**
   * The most levels below the top that are shown at once. Readers of JSON give up on deep nesting,
   * and nobody reads further; what is below is counted.
   */
  public static final int MOST_LEVELS = 200;

  /**
   * @param children ordered by id; empty where the depth ends
   * @param hidden how many tasks below are not shown because the depth ends here
   */
  public record Node(TaskCard task, List<Node> children, int hidden) {}

  private final Project project;

  public ShowTree(Project project) {
    this.project = project;
  }

  /**
   * @param depth how many levels below the task; null, and anything above it, means {@link
   *     #MOST_LEVELS}
   */
  public Outcome<Node> show(String id, @Nullable Integer depth) {
    return project.store().read(store -> show(store, id, depth));
  }

  private Outcome<Node> show(StoreView store, String id, @Nullable Integer depth) {
    if (store.task(id).isEmpty()) {
      return Missing.task(store, id);
    }
    Map<String, TaskCard> cards = new HashMap<>();
    Map<String, List<String>> children = new HashMap<>();
    for (TaskCard card : new TaskCards(project).of(store, store.tasks(store.subtree(id)))) {
      String cardId = card.task().id();
      cards.put(cardId, card);
      String parent = card.task().definition().parentId();
      if (parent != null && !cardId.equals(id)) {
        children.computeIfAbsent(parent, any -> new ArrayList<>()).add(cardId);
      }
    }
    int levels = depth == null ? MOST_LEVELS : Math.min(depth, MOST_LEVELS);
    return Outcome.done(node(id, cards, children, levels));
  }

  private static Node node(
      String id, Map<String, TaskCard> cards, Map<String, List<String>> children, int levels) {
    List<String> below = children.getOrDefault(id, List.of());
    TaskCard card = cards.get(id);
    if (levels == 0) {
      return new Node(card, List.of(), count(below, children));
    }
    List<Node> nodes = new ArrayList<>(below.size());
    for (String child : below) {
      nodes.add(node(child, cards, children, levels - 1));
    }
    return new Node(card, nodes, 0);
  }

  private static int count(List<String> ids, Map<String, List<String>> children) {
    int count = 0;
    Deque<String> left = new ArrayDeque<>(ids);
    for (String id = left.poll(); id != null; id = left.poll()) {
      count++;
      left.addAll(children.getOrDefault(id, List.of()));
    }
    return count;
  }
}
