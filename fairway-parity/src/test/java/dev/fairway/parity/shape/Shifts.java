package dev.fairway.parity.shape;

import dev.fairway.domain.session.Session;
import dev.fairway.domain.session.SessionEnd;
import dev.fairway.domain.session.SessionFacts;
import dev.fairway.domain.session.Staleness;
import dev.fairway.domain.task.Actor;
import dev.fairway.domain.task.Task;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Who was at work, and who still is. Sessions run on a machine of their own, so that no process
 * here is taken for one of theirs.
 */
final class Shifts {

  /** Sessions that nobody has ended, in every size. */
  static final int OPEN = 12;

  private static final int LIVE = 3;
  private static final int SILENT = 8;

  private Shifts() {}

  /** Sessions that worked on a finished task one after the other. */
  static List<Session> on(Task task, int count, Dice dice) {
    List<Session> sessions = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      Instant end = task.updatedAt().minus(Duration.ofMinutes(90L * (count - 1 - i)));
      Instant start = end.minus(Duration.ofMinutes(20 + dice.below(60)));
      Instant heard = end.minus(Duration.ofSeconds(dice.below(600)));
      String id = provider(task.role()) + "-" + task.id() + "-" + i;
      Integer exitCode = dice.percent(80) ? Integer.valueOf(dice.percent(90) ? 0 : 1) : null;
      String reason = dice.percent(30) ? "handed over" : null;
      SessionEnd ended = new SessionEnd(end, Actor.session(id), reason, exitCode);
      sessions.add(session(id, task.role(), task, start, heard, dice).ended(ended));
    }
    return sessions;
  }

  /**
   * Those that have not ended: some live at {@link RealShape#NOW}, some silent for days, some found
   * stale already.
   *
   * @param unfinished the tasks that are not done
   */
  static List<Session> open(List<Task> unfinished, Dice dice) {
    List<Session> sessions = new ArrayList<>(OPEN);
    for (Task task : unfinished) {
      if (task.state().claim() != null) {
        String holder = task.state().claim().holder().name();
        sessions.add(session(holder, task.role(), task, task.updatedAt(), heard(0), dice));
      }
    }
    for (int i = sessions.size(); i < OPEN; i++) {
      String role = Words.ROLES.get(i % Words.ROLES.size());
      Task task = i == LIVE - 1 ? null : unfinished.get(unfinished.size() - 1 - i);
      String id = provider(role) + "-" + role + "-night-" + i;
      Instant heard = heard(i);
      Instant start = heard.minus(Duration.ofMinutes(30));
      Session session = session(id, role, task, start, heard, dice);
      sessions.add(i < SILENT ? session : session.stale(found(heard)));
    }
    return sessions;
  }

  private static Instant heard(int index) {
    return index < LIVE
        ? RealShape.NOW.minus(Duration.ofMinutes(1 + index))
        : RealShape.NOW.minus(Duration.ofHours(20L * index));
  }

  private static Staleness found(Instant heard) {
    return new Staleness(heard.plus(Duration.ofHours(13)), "no heartbeat");
  }

  private static String provider(String role) {
    return Words.PROVIDERS.get(Words.ROLES.indexOf(role)).toLowerCase(Locale.ROOT);
  }

  private static Session session(
      String id, String role, @Nullable Task task, Instant start, Instant heard, Dice dice) {
    boolean terminal = dice.percent(40);
    long pid = 2_000 + dice.below(60_000);
    SessionFacts facts =
        new SessionFacts(
            role,
            role,
            terminal ? "tmux" : "shell",
            provider(role),
            null,
            task == null ? null : task.id(),
            "builder-" + role.charAt(0),
            terminal ? null : pid,
            terminal ? null : start.minusSeconds(2),
            terminal ? "%" + dice.below(200) : null,
            "../gpuas-" + role,
            "agent/" + role,
            "/var/log/agents/" + id + ".jsonl",
            null,
            null,
            null,
            null,
            null);
    return new Session(id, facts, Actor.session(id), start, heard, null, null, 0);
  }
}
