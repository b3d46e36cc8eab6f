package dev.fairway.port.store.testing;

import dev.fairway.domain.handoff.Handoff;
import dev.fairway.domain.report.Completion;
import dev.fairway.domain.report.LeafCount;
import dev.fairway.domain.task.HistoryEntry;
import dev.fairway.domain.task.Task;
import dev.fairway.domain.task.TaskDefinition;
import dev.fairway.domain.task.TaskOutline;
import dev.fairway.port.store.DayCount;
import dev.fairway.port.store.Facets;
import dev.fairway.port.store.Survey;
import dev.fairway.port.store.TaskPage;
import dev.fairway.port.store.TaskQuery;
import dev.fairway.port.store.TaskSearch;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Looks at a project in memory, the slow and simple way. */
final class MemorySurvey implements Survey {

  private static final Comparator<String> BY_CODE_POINT =
      (a, b) -> java.util.Arrays.compare(a.codePoints().toArray(), b.codePoints().toArray());

  private final MemoryView view;

  MemorySurvey(MemoryView view) {
    this.view = view;
  }

  @Override
  public TaskPage search(TaskSearch search) {
    List<Task> found = new ArrayList<>(view.tasks(search.query()));
    found.removeIf(task -> !matches(task, search));
    found.sort(comparator(search.order()));
    int from = Math.min(search.offset(), found.size());
    int to = Math.min(from + search.limit(), found.size());
    return new TaskPage(found.subList(from, to), found.size());
  }

  private static boolean matches(Task task, TaskSearch search) {
    TaskDefinition definition = task.definition();
    for (String word : search.words()) {
      String small = small(word);
      if (!small(task.id()).contains(small) && !small(definition.title()).contains(small)) {
        return false;
      }
    }
    return accepts(search.profiles(), definition.profile())
        && accepts(search.riskLevels(), definition.riskLevel())
        && (search.reviewDomains().isEmpty()
            || !Collections.disjoint(search.reviewDomains(), definition.reviewDomains()));
  }

  private static boolean accepts(List<String> wanted, @Nullable String value) {
    return wanted.isEmpty() || (value != null && wanted.contains(value));
  }

  private static String small(String text) {
    StringBuilder small = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        small.setCharAt(i, (char) (c + 32));
      }
    }
    return small.toString();
  }

  private static Comparator<Task> comparator(TaskSearch.Order order) {
    boolean reversed = order.reversed();
    Comparator<Task> first =
        switch (order.field()) {
          case ID -> texts(Task::id, reversed);
          case TITLE -> texts(task -> task.definition().title(), reversed);
          case ROLE -> texts(Task::role, reversed);
          case KIND -> texts(task -> task.definition().kind(), reversed);
          case STATUS ->
              order.states().isEmpty()
                  ? texts(Task::status, reversed)
                  : by(task -> place(task.status(), order.states()), reversed);
          case PRIORITY ->
              MemorySurvey.<Integer>by(
                      task -> {
                        Integer own = task.definition().priority();
                        return own != null ? own : order.standardRank();
                      },
                      reversed)
                  .thenComparing(by(task -> task.definition().sequence(), reversed));
          case RISK -> texts(task -> task.definition().riskLevel(), reversed);
          case OWNER -> texts(task -> task.state().owner(), reversed);
          case CREATED -> by(Task::createdAt, reversed);
          case UPDATED -> by(Task::updatedAt, reversed);
        };
    return first.thenComparing(Task::id, BY_CODE_POINT);
  }

  private static int place(String status, List<String> states) {
    int place = states.indexOf(status);
    return place < 0 ? states.size() : place;
  }

  private static Comparator<Task> texts(Function<Task, @Nullable String> value, boolean reversed) {
    return Comparator.comparing(
        value, Comparator.nullsLast(reversed ? BY_CODE_POINT.reversed() : BY_CODE_POINT));
  }

  private static <V extends Comparable<V>> Comparator<Task> by(
      Function<Task, @Nullable V> value, boolean reversed) {
    Comparator<V> order = reversed ? Comparator.reverseOrder() : Comparator.naturalOrder();
    return Comparator.comparing(value, Comparator.nullsLast(order));
  }

  @Override
  public Facets facets(Collection<String> openStates) {
    Map<String, Map<String, Long>> counts = new HashMap<>();
    Map<String, String> parents = new HashMap<>();
    for (Task task : view.tasks(TaskQuery.all())) {
      TaskDefinition definition = task.definition();
      count(counts, "role", task.role());
      count(counts, "status", task.status());
      count(counts, "kind", definition.kind());
      count(counts, "profile", definition.profile());
      count(counts, "risk", definition.riskLevel());
      definition.tags().forEach(tag -> count(counts, "tag", tag));
      definition.reviewDomains().forEach(name -> count(counts, "domain", name));
      view.task(String.valueOf(definition.parentId()))
          .filter(parent -> openStates.contains(parent.status()))
          .ifPresent(parent -> parents.put(parent.id(), parent.definition().title()));
    }
    return new Facets(
        counts.getOrDefault("role", Map.of()),
        counts.getOrDefault("status", Map.of()),
        counts.getOrDefault("kind", Map.of()),
        counts.getOrDefault("profile", Map.of()),
        counts.getOrDefault("risk", Map.of()),
        counts.getOrDefault("tag", Map.of()),
        counts.getOrDefault("domain", Map.of()),
        parents);
  }

  private static void count(
      Map<String, Map<String, Long>> counts, String field, @Nullable String value) {
    if (value != null) {
      counts.computeIfAbsent(field, any -> new HashMap<>()).merge(value, 1L, Long::sum);
    }
  }

  @Override
  public List<HistoryEntry> recentHistory(int limit) {
    return view.tables().history.descendingMap().values().stream().limit(limit).toList();
  }

  @Override
  public List<Task> ancestors(String id) {
    List<Task> upwards = new ArrayList<>();
    Set<String> seen = new HashSet<>(Set.of(id));
    String parent = view.task(id).map(task -> task.definition().parentId()).orElse(null);
    while (parent != null && seen.add(parent)) {
      Task above = view.task(parent).orElseThrow();
      upwards.add(above);
      parent = above.definition().parentId();
    }
    Collections.reverse(upwards);
    return upwards;
  }

  @Override
  public List<TaskOutline> parents(Collection<String> states) {
    List<TaskOutline> parents = new ArrayList<>();
    for (Task task : families(states)) {
      if (view.parents().containsValue(task.id())) {
        parents.add(
            new TaskOutline(
                task.id(),
                task.definition().parentId(),
                task.definition().kind(),
                task.role(),
                task.status(),
                task.updatedAt()));
      }
    }
    return parents;
  }

  @Override
  public List<LeafCount> leaves(Collection<String> states) {
    Map<String, Map<String, Long>> counts = new TreeMap<>();
    for (Task task : families(states)) {
      String parent = task.definition().parentId();
      if (parent != null && !view.parents().containsValue(task.id())) {
        counts.computeIfAbsent(parent, any -> new TreeMap<>()).merge(task.status(), 1L, Long::sum);
      }
    }
    List<LeafCount> leaves = new ArrayList<>();
    counts.forEach(
        (parent, ofParent) ->
            ofParent.forEach((status, count) -> leaves.add(new LeafCount(parent, status, count))));
    return leaves;
  }

  private List<Task> families(Collection<String> states) {
    Map<String, String> parents = view.parents();
    Set<String> heads = new HashSet<>();
    for (Task task : view.tasks(TaskQuery.all())) {
      if (states.isEmpty() || states.contains(task.status())) {
        List<Task> above = ancestors(task.id());
        heads.add(above.isEmpty() ? task.id() : above.get(0).id());
      }
    }
    heads.removeAll(parents.keySet());
    Set<String> wanted = new HashSet<>();
    heads.forEach(head -> wanted.addAll(view.subtree(head)));
    return view.tasks(wanted.stream().sorted().toList());
  }

  @Override
  public Map<String, Instant> lastMoves(Collection<String> taskIds) {
    Map<String, Instant> moves = new HashMap<>();
    for (String id : taskIds) {
      for (HistoryEntry entry : view.history(id)) {
        String to = entry.toStatus();
        if (to != null && !to.equals(entry.fromStatus())) {
          moves.merge(id, entry.at(), (a, b) -> a.isAfter(b) ? a : b);
        }
      }
    }
    return moves;
  }

  @Override
  public List<DayCount> flow(Instant since) {
    Map<LocalDate, Map<String, long[]>> days = new TreeMap<>();
    for (Task task : view.tasks(TaskQuery.all())) {
      count(days, task, task.createdAt(), since, 0);
      count(days, task, task.state().completedAt(), since, 1);
    }
    List<DayCount> counts = new ArrayList<>();
    days.forEach(
        (day, roles) ->
            roles.forEach((role, n) -> counts.add(new DayCount(day, role, n[0], n[1]))));
    return counts;
  }

  private static void count(
      Map<LocalDate, Map<String, long[]>> days,
      Task task,
      @Nullable Instant at,
      Instant since,
      int place) {
    if (at != null && !at.isBefore(since)) {
      days.computeIfAbsent(LocalDate.ofInstant(at, ZoneOffset.UTC), any -> new TreeMap<>())
          .computeIfAbsent(task.role(), any -> new long[2])[place]++;
    }
  }

  @Override
  public List<Completion> completions(Instant since, String activeState, int limit) {
    List<Completion> completions = new ArrayList<>();
    TaskSearch.Order newest = new TaskSearch.Order(TaskSearch.Field.ID, false, List.of(), null);
    List<Task> completed = new ArrayList<>(view.tasks(TaskQuery.all()));
    completed.removeIf(
        task -> task.state().completedAt() == null || task.state().completedAt().isBefore(since));
    completed.sort(
        Comparator.comparing((Task task) -> task.state().completedAt())
            .reversed()
            .thenComparing(comparator(newest)));
    for (Task task : completed.subList(0, Math.min(limit, completed.size()))) {
      Instant done = task.state().completedAt();
      Instant began =
          view.history(task.id()).stream()
              .filter(entry -> activeState.equals(entry.toStatus()))
              .map(HistoryEntry::at)
              .min(Comparator.naturalOrder())
              .orElse(null);
      if (done != null && began != null) {
        completions.add(new Completion(task.id(), task.role(), began, done));
      }
    }
    return completions;
  }

  @Override
  public Map<String, Integer> handoffCounts(Collection<String> taskIds) {
    Map<String, Integer> counts = new HashMap<>();
    for (Handoff handoff : view.handoffs(false)) {
      if (taskIds.contains(handoff.taskId())) {
        counts.merge(handoff.taskId(), 1, Integer::sum);
      }
    }
    return counts;
  }

  @Override
  public List<String> reviewRequested(Collection<String> states) {
    List<String> ids = new ArrayList<>();
    for (Task task : view.tasks(TaskQuery.all())) {
      if (states.contains(task.status()) && !view.reviews(task.id()).requests().isEmpty()) {
        ids.add(task.id());
      }
    }
    return ids;
  }
}
