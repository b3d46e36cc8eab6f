package dev.fairway.domain.transition;

import static dev.fairway.domain.Example.S1;
import static dev.fairway.domain.Example.caller;

import dev.fairway.domain.task.Actor;
import org.jspecify.annotations.Nullable;

/** A request of the session s-1 as A-backend, and whatever a test adds. */
final class RequestExample {

  private final String to;
  private Actor actor = S1;
  private @Nullable String role = "A-backend";
  private @Nullable String reason;
  private @Nullable String commit;
  private boolean reopen;
  private boolean force;

  private RequestExample(String to) {
    this.to = to;
  }

  static RequestExample to(String state) {
    return new RequestExample(state);
  }

  RequestExample as(Actor value) {
    actor = value;
    return this;
  }

  RequestExample of(@Nullable String value) {
    role = value;
    return this;
  }

  RequestExample reason(String value) {
    reason = value;
    return this;
  }

  RequestExample commit(String value) {
    commit = value;
    return this;
  }

  RequestExample reopen() {
    reopen = true;
    return this;
  }

  RequestExample force() {
    force = true;
    return this;
  }

  TransitionRequest build() {
    return new TransitionRequest(caller(actor, role), to, reason, commit, reopen, force);
  }
}
