package dev.fairway.usecase;

import dev.fairway.domain.task.Actor;
import dev.fairway.domain.task.Caller;

/** Who works in the tests: sessions of the roles A-backend, B-ui and C-ops, and people. */
public final class Crew {

  public static final Caller ANN = session("s-ann", "A-backend");

  /** Another session of Ann's role. */
  public static final Caller ABE = session("s-abe", "A-backend");

  public static final Caller BEA = session("s-bea", "B-ui");
  public static final Caller CEM = session("s-cem", "C-ops");

  /** At the keyboard, without a session. */
  public static final Caller KIM = new Caller(Actor.person("kim@host"), "A-backend", null);

  /** Has neither a session nor a role. */
  public static final Caller GUEST = new Caller(Actor.person("guest@host"), null, null);

  private Crew() {}

  public static Caller session(String id, String role) {
    return new Caller(Actor.session(id), role, null);
  }
}
