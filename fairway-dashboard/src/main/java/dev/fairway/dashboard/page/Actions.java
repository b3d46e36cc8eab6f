package dev.fairway.dashboard.page;

import dev.fairway.dashboard.http.Answer;
import dev.fairway.dashboard.http.Values;
import dev.fairway.dashboard.site.Said;
import dev.fairway.dashboard.view.Notice;
import dev.fairway.domain.claim.ClaimRequest;
import dev.fairway.domain.policy.Workflow;
import dev.fairway.domain.task.Caller;
import dev.fairway.domain.transition.TransitionRequest;
import dev.fairway.usecase.Outcome;
import dev.fairway.usecase.claim.ClaimTask;
import dev.fairway.usecase.claim.ReleaseTask;
import dev.fairway.usecase.record.AcknowledgeHandoff;
import dev.fairway.usecase.status.SetStatus;
import org.jspecify.annotations.Nullable;

/**
 * What buttons do: the use cases of the command line, with its refusals. Whatever ends a task or
 * overrides a rule is left to the command line.
 */
final class Actions {

  private static final String MOVE = "move:";
  private static final String COOKIE = "; HttpOnly; SameSite=Lax; Max-Age=31536000; Path=";

  private Actions() {}

  static Answer onTask(Visit visit) {
    Values form = visit.request().form();
    String id = visit.request().path().get(1);
    String wish = form.first("do");
    String role = form.first("as");
    String reason = form.first("reason");
    if (role != null && !visit.policy().isKnownRole(role)) {
      return refused(visit, id, 400, new Said("unknown role '" + role + "'", null));
    }
    Caller caller = visit.site().caller(role);
    Outcome<?> outcome;
    String done;
    if ("claim".equals(wish)) {
      outcome = new ClaimTask(visit.project()).claim(id, ClaimRequest.plain(caller));
      done = "claimed";
    } else if ("release".equals(wish)) {
      outcome = new ReleaseTask(visit.project()).release(id, caller, false, reason);
      done = "released";
    } else if (wish != null && wish.startsWith(MOVE) && isOffered(visit, wish)) {
      String to = wish.substring(MOVE.length());
      outcome =
          new SetStatus(visit.project())
              .move(id, new TransitionRequest(caller, to, reason, null, false, false));
      done = "moved";
    } else {
      return refused(
          visit, id, 400, new Said("there is no such button", "use the command line for the rest"));
    }
    if (!(outcome instanceof Outcome.Done<?>)) {
      return ending(visit, id, outcome);
    }
    Answer answer = Answer.seeOther(visit.look().task(id) + "?done=" + done);
    return role == null ? answer : answer.with("Set-Cookie", remembered(visit, role));
  }

  private static boolean isOffered(Visit visit, String wish) {
    Workflow workflow = visit.policy().workflow();
    String to = wish.substring(MOVE.length());
    return !workflow.isTerminal(to) && !to.equals(workflow.active());
  }

  private static Answer ending(Visit visit, String id, Outcome<?> outcome) {
    return outcome instanceof Outcome.NotFound<?>
        ? Messages.ending(visit, outcome)
        : refused(visit, id, Messages.status(outcome), visit.site().words(outcome));
  }

  private static Answer refused(Visit visit, String id, int status, Said said) {
    return TaskPage.show(visit, id, status, new Notice(false, said.message(), said.hint()));
  }

  static Answer onHandoff(Visit visit) {
    long id = number(visit.request().path().get(1));
    String role = visit.request().form().first("as");
    String known = role != null && visit.policy().isKnownRole(role) ? role : null;
    Outcome<?> outcome =
        new AcknowledgeHandoff(visit.project()).acknowledge(id, visit.site().caller(known));
    return outcome instanceof Outcome.Done<?>
        ? Answer.seeOther(back(visit))
        : Messages.ending(visit, outcome);
  }

  static Answer onTheme(Visit visit) {
    String theme = visit.request().form().first("theme");
    String value = "dark".equals(theme) || "light".equals(theme) ? theme : "auto";
    return Answer.seeOther(back(visit))
        .with("Set-Cookie", Visit.THEME + "=" + value + COOKIE + "/");
  }

  /** The roles of one project say nothing to another. */
  private static String remembered(Visit visit, String role) {
    String name = visit.request().onPort(Visit.ROLE);
    return name + "=" + Values.encode(role) + COOKIE + visit.base() + "/";
  }

  /** Only to a page of this project. */
  private static String back(Visit visit) {
    String back = visit.request().form().first("back");
    return isOwn(back, visit.base()) ? String.valueOf(back) : visit.look().wall();
  }

  static boolean isOwn(@Nullable String address, String base) {
    return address != null
        && address.startsWith(base + "/")
        && !address.startsWith("//")
        && address.chars().allMatch(c -> c > ' ' && c < 0x7f && c != '\\');
  }

  private static long number(String text) {
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException none) {
      return -1;
    }
  }
}
