package dev.fairway.domain.task;

/**
 * Who did something.
 *
 * @param name a session id, or {@code user@host}; never empty
 * @param session whether the name is a session id; only those identify one agent, since {@code
 *     user@host} may be many
 */
public record Actor(String name, boolean session) {

  public Actor {
    if (name.isEmpty()) {
      throw new IllegalArgumentException("an actor has a name");
    }
  }

  public static Actor session(String id) {
    return new Actor(id, true);
  }

  public static Actor person(String userAtHost) {
    return new Actor(userAtHost, false);
  }

  /** True when both are the same session: the only proof that two calls came from one agent. */
  public boolean isSameSessionAs(Actor other) {
    return session && other.session && name.equals(other.name);
  }
}
