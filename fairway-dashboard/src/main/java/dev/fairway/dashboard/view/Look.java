package dev.fairway.dashboard.view;

import dev.fairway.dashboard.http.Values;
import dev.fairway.domain.policy.Workflow;
import dev.fairway.domain.task.Timestamps;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How things look on one page.
 *
 * @param base what every address of the project begins with; empty or {@code /p/NAME}
 * @param now the instant that ages are told from
 */
public record Look(String base, Workflow workflow, Instant now) {

  private static final int LONGEST_LINE = 300;
  private static final int LONGEST_TEXT = 20_000;

  public String wall() {
    return base + "/wall";
  }

  public String board() {
    return base + "/board";
  }

  public String page(String name) {
    return base + "/" + name;
  }

  public String task(String id) {
    return base + "/task/" + Values.encode(id);
  }

  /** The board with one filter. */
  public String boardOf(String name, String value) {
    return board() + "?" + name + "=" + Values.encode(value);
  }

  /** The class of a state by what it means, since its name is the project's. */
  public String state(String status) {
    if (workflow.isTerminal(status)) {
      return "s-done";
    }
    if (status.equals(workflow.active())) {
      return "s-active";
    }
    if (status.equals(workflow.blocked())) {
      return "s-blocked";
    }
    return status.equals(workflow.initial()) ? "s-todo" : "s-other";
  }

  /** A state's name as people read it. */
  public static String words(String name) {
    return name.replace('_', ' ').toLowerCase(Locale.ROOT);
  }

  public static String iso(Instant at) {
    return Timestamps.text(at);
  }

  /** {@code 2026-11-01 12:30}, in UTC. */
  public static String minute(Instant at) {
    return Timestamps.text(at).substring(0, 16).replace('T', ' ');
  }

  /** {@code 3 h}, as coarse as people say it. */
  public static String length(Duration time) {
    long minutes = time.toMinutes();
    if (minutes < 1) {
      return "under a minute";
    }
    if (minutes < 60) {
      return minutes + " min";
    }
    if (minutes < 48 * 60) {
      return minutes / 60 + " h";
    }
    long days = time.toDays();
    return days < 730 ? days + " days" : days / 365 + " years";
  }

  public String ago(Instant at) {
    Duration age = Duration.between(at, now);
    if (age.isNegative()) {
      return age.toMinutes() > -1 ? "just now" : "in " + length(age.negated());
    }
    return age.toMinutes() < 1 ? "just now" : length(age) + " ago";
  }

  /** How long something has been so. */
  public String since(Instant at) {
    Duration age = Duration.between(at, now);
    return length(age.isNegative() ? Duration.ZERO : age);
  }

  /** A text for one line of a list: not endless, and without characters that no page may hold. */
  public static String line(@Nullable String text) {
    return text == null ? "" : cut(text, LONGEST_LINE);
  }

  /** A text on a page of its own. */
  public static String text(@Nullable String text) {
    return text == null ? "" : cut(text, LONGEST_TEXT);
  }

  private static String cut(String text, int most) {
    String shorter = text;
    if (text.length() > most) {
      int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
      shorter = text.substring(0, end) + "…";
    }
    return clean(shorter);
  }

  private static String clean(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isUnfit(text.charAt(i))) {
        StringBuilder clean = new StringBuilder(text);
        for (int k = i; k < text.length(); k++) {
          if (isUnfit(text.charAt(k))) {
            clean.setCharAt(k, '\uFFFD');
          }
        }
        return clean.toString();
      }
    }
    return text;
  }

  private static boolean isUnfit(char c) {
    return (c < ' ' && c != '\n' && c != '\t') || (c >= 0x7f && c < 0xa0);
  }

  /** Shortened in the middle of nowhere: the beginning of a commit or of a session. */
  public static String brief(@Nullable String text, int most) {
    return text == null ? "" : cut(text, most);
  }

  public static String count(long count, String one) {
    return count + " " + one + (count == 1 ? "" : "s");
  }
}
