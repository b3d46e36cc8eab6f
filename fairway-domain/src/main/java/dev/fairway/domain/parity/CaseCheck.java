package dev.fairway.domain.parity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Compares what was recorded of one thing with what Fairway answers, fact by fact. Keys are made so
 * that an explanation of one fact never covers another: each entry of a list has a key of its own.
 */
public final class CaseCheck {

  /** What stands for a fact that is not there. */
  public static final String NOTHING = "(nothing)";

  private final String name;
  private final Origin origin;
  private final List<Difference> differences = new ArrayList<>();

  /**
   * @param name unique within the row; the first part of every key
   */
  public CaseCheck(String name, Origin origin) {
    this.name = name;
    this.origin = origin;
  }

  /** One fact about the thing as a whole; null stands for its absence. */
  public CaseCheck value(@Nullable String expected, @Nullable String actual) {
    return entry(name, expected, actual, origin);
  }

  /** One fact with a name; null stands for its absence. */
  public CaseCheck value(String part, @Nullable String expected, @Nullable String actual) {
    return entry(key(part), expected, actual, origin);
  }

  /** The same with an expectation that has a place of its own. */
  public CaseCheck value(
      String part, @Nullable String expected, @Nullable String actual, String place) {
    return entry(key(part), expected, actual, origin.expectedAt(place));
  }

  /**
   * Things in an order. What is missing and what is too much is named one by one; whether the rest
   * is in the same order is one fact more.
   */
  public CaseCheck ordered(String part, List<String> expected, List<String> actual) {
    String prefix = part.isEmpty() ? "" : part + "/";
    for (String each : new LinkedHashSet<>(expected)) {
      if (!actual.contains(each)) {
        value(prefix + each, "number " + (expected.indexOf(each) + 1), NOTHING);
      }
    }
    for (String each : new LinkedHashSet<>(actual)) {
      if (!expected.contains(each)) {
        value(prefix + each, NOTHING, "number " + (actual.indexOf(each) + 1));
      }
    }
    List<String> expectedRest = new ArrayList<>(expected);
    expectedRest.retainAll(new LinkedHashSet<>(actual));
    List<String> actualRest = new ArrayList<>(actual);
    actualRest.retainAll(new LinkedHashSet<>(expected));
    int first = 0;
    int last = Math.min(expectedRest.size(), actualRest.size());
    while (first < last && expectedRest.get(first).equals(actualRest.get(first))) {
      first++;
    }
    return value(prefix + "order", from(first, expectedRest), from(first, actualRest));
  }

  /** Things in no order, named one by one. */
  public CaseCheck unordered(String part, Collection<String> expected, Collection<String> actual) {
    String prefix = part.isEmpty() ? "" : part + "/";
    for (String each : new TreeSet<>(union(expected, actual))) {
      value(
          prefix + each,
          expected.contains(each) ? "present" : NOTHING,
          actual.contains(each) ? "present" : NOTHING);
    }
    return this;
  }

  /** Named facts; one that only one side has is a difference. */
  public CaseCheck mapped(String part, Map<String, String> expected, Map<String, String> actual) {
    String prefix = part.isEmpty() ? "" : part + "/";
    for (String each : union(expected.keySet(), actual.keySet())) {
      value(prefix + each, expected.get(each), actual.get(each));
    }
    return this;
  }

  /** Named facts of which only those count that were recorded. */
  public CaseCheck recorded(String part, Map<String, String> expected, Map<String, String> actual) {
    String prefix = part.isEmpty() ? "" : part + "/";
    for (Map.Entry<String, String> each : expected.entrySet()) {
      value(prefix + each.getKey(), each.getValue(), actual.get(each.getKey()));
    }
    return this;
  }

  public CaseResult result() {
    return new CaseResult(name, differences);
  }

  private CaseCheck entry(
      String key, @Nullable String expected, @Nullable String actual, Origin from) {
    String wanted = expected == null ? NOTHING : expected;
    String got = actual == null ? NOTHING : actual;
    if (!wanted.equals(got)) {
      differences.add(new Difference(key, wanted, got, from));
    }
    return this;
  }

  private String key(String part) {
    return part.isEmpty() ? name : name + "/" + part;
  }

  private static Set<String> union(Collection<String> one, Collection<String> other) {
    Set<String> union = new LinkedHashSet<>(one);
    union.addAll(other);
    return union;
  }

  /** The entries from the first one that differs on. */
  private static @Nullable String from(int first, List<String> entries) {
    List<String> rest = entries.subList(first, entries.size());
    return rest.isEmpty() ? null : "from number " + (first + 1) + ": " + String.join(", ", rest);
  }
}
