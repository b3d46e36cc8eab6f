package dev.fairway.dashboard.page;

import dev.fairway.dashboard.http.Answer;
import dev.fairway.dashboard.site.Said;
import dev.fairway.dashboard.template.JtemessageGenerated;
import dev.fairway.dashboard.view.Frame;
import dev.fairway.usecase.Outcome;
import org.jspecify.annotations.Nullable;

/** Pages that only say something. */
final class Messages {

  private Messages() {}

  static Answer notFound(Visit visit) {
    return say(
        visit,
        404,
        "Not found",
        "There is no page at this address.",
        "The pages are in the bar above.");
  }

  /** For an ending that is no success, in the words of the command line. */
  static Answer ending(Visit visit, Outcome<?> outcome) {
    Said said = visit.site().words(outcome);
    return say(visit, status(outcome), heading(outcome), said.message(), said.hint());
  }

  static int status(Outcome<?> outcome) {
    if (outcome instanceof Outcome.NotFound<?>) {
      return 404;
    }
    return outcome instanceof Outcome.Refused<?> ? 409 : 400;
  }

  private static String heading(Outcome<?> outcome) {
    if (outcome instanceof Outcome.NotFound<?>) {
      return "Not found";
    }
    return outcome instanceof Outcome.Refused<?> ? "Refused" : "Not understood";
  }

  private static Answer say(
      Visit visit, int status, String heading, String message, @Nullable String hint) {
    Frame frame = visit.frame(heading, "");
    return Visit.page(
        status, out -> JtemessageGenerated.render(out, null, frame, heading, message, hint));
  }
}
