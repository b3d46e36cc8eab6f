package dev.fairway.domain.policy;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What task ids look like. The expression is compiled when somebody asks for it: only commands that
 * take new ids do, and compiling costs a start of the program more than all the rest of its policy.
 */
public final class TaskIds {

  private final String pattern;
  private @Nullable Pattern compiled;

  private TaskIds(String pattern) {
    this.pattern = pattern;
  }

  /** Ids that match a regular expression, which the caller knows to compile. */
  public static TaskIds like(String pattern) {
    return new TaskIds(pattern);
  }

  /** The expression as it is configured. */
  public String pattern() {
    return pattern;
  }

  Pattern compiled() {
    Pattern ready = compiled;
    if (ready == null) {
      ready = Pattern.compile(pattern);
      compiled = ready;
    }
    return ready;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TaskIds ids && ids.pattern.equals(pattern);
  }

  @Override
  public int hashCode() {
    return pattern.hashCode();
  }

  @Override
  public String toString() {
    return pattern;
  }
}
