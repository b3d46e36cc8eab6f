package dev.fairway.dashboard.page;

import dev.fairway.dashboard.http.Values;
import dev.fairway.domain.policy.ProjectPolicy;
import dev.fairway.domain.policy.Workflow;
import dev.fairway.port.store.TaskQuery;
import dev.fairway.port.store.TaskSearch;
import dev.fairway.port.store.TaskSearch.Field;
import dev.fairway.port.store.TaskSearch.Order;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the address of a board asks for. */
final class BoardQuery {

  static final String WORDS = "q";
  static final String EPIC = "epic";
  static final String SORT = "sort";
  static final String PAGE = "page";
  static final String SIZE = "size";
  static final String COLUMN = "col";

  /** The names that narrow, in the order in which they are offered. */
  static final List<String> FILTERS =
      List.of("status", "role", "kind", "profile", "tag", "risk", "domain", EPIC);

  private static final int USUAL_SIZE = 50;
  private static final int MOST = 500;
  private static final int MOST_PAGES = 1_000_000;
  private static final int LONGEST_WORDS = 200;
  private static final int MOST_WORDS = 8;

  private final Values query;
  private final ProjectPolicy policy;

  BoardQuery(Values query, ProjectPolicy policy) {
    this.query = query;
    this.policy = policy;
  }

  Values values() {
    return query;
  }

  int size() {
    return query.number(SIZE, 1, MOST, USUAL_SIZE);
  }

  /** Counted from 1. */
  int page() {
    return query.number(PAGE, 1, MOST_PAGES, 1);
  }

  @Nullable String words() {
    String words = query.first(WORDS);
    return words == null || words.length() <= LONGEST_WORDS
        ? words
        : words.substring(0, LONGEST_WORDS);
  }

  TaskSearch search() {
    return search((long) (page() - 1) * size(), size());
  }

  TaskSearch search(long offset, int limit) {
    TaskQuery base =
        new TaskQuery(
            query.all("status"),
            query.all("role"),
            query.all("kind"),
            query.all("tag"),
            List.of(),
            query.first(EPIC));
    return new TaskSearch(
        base,
        split(words()),
        query.all("profile"),
        query.all("risk"),
        query.all("domain"),
        order(),
        (int) Math.min(Integer.MAX_VALUE, offset),
        limit);
  }

  private static List<String> split(@Nullable String text) {
    List<String> words = new ArrayList<>();
    if (text != null) {
      for (String word : text.strip().split("\\s+")) {
        if (!word.isEmpty() && words.size() < MOST_WORDS) {
          words.add(word);
        }
      }
    }
    return words;
  }

  /** What is worked on first and what is finished last, unless something else is asked for. */
  private Order order() {
    String sort = sort();
    boolean reversed = sort.startsWith("-");
    return new Order(
        field(reversed ? sort.substring(1) : sort),
        reversed,
        states(),
        policy.priorities().standard());
  }

  /** A field's name, with a dash before it when the order is reversed. */
  String sort() {
    String sort = query.first(SORT);
    if (sort == null) {
      return "status";
    }
    String name = sort.startsWith("-") ? sort.substring(1) : sort;
    return field(name) == Field.STATUS && !name.equals("status") ? "status" : sort;
  }

  private static Field field(String name) {
    for (Field field : Field.values()) {
      if (field.name().toLowerCase(Locale.ROOT).equals(name)) {
        return field;
      }
    }
    return Field.STATUS;
  }

  private List<String> states() {
    Workflow workflow = policy.workflow();
    List<String> states = new ArrayList<>();
    states.add(workflow.active());
    states.add(workflow.blocked());
    for (String state : workflow.open()) {
      if (!states.contains(state)) {
        states.add(state);
      }
    }
    for (String state : workflow.terminal()) {
      if (!states.contains(state)) {
        states.add(state);
      }
    }
    return states;
  }
}
