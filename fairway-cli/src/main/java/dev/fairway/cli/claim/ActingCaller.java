package dev.fairway.cli.claim;

import dev.fairway.cli.Call;
import dev.fairway.cli.Complaint;
import dev.fairway.domain.task.Caller;

/** The caller of a claim, which needs a role where there are roles. */
final class ActingCaller {

  private ActingCaller() {}

  static Caller of(Call call) {
    Caller caller = call.caller();
    if (caller.role() == null && call.workspace().policy().hasRoles()) {
      throw Complaint.validation(
          "a claim needs a role",
          "add --as ROLE or set FAIRWAY_ROLE; roles: "
              + String.join(", ", call.workspace().policy().roleNames()));
    }
    return caller;
  }
}
