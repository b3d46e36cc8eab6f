package dev.fairway.dashboard.site;

import java.util.Objects;

/** A project that cannot be shown, for a reason that people can mend. */
public final class SiteTrouble extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Said said;

  public SiteTrouble(Said said) {
    super(said.message());
    this.said = Objects.requireNonNull(said);
  }

  public Said said() {
    return said;
  }
}
