package dev.fairway.cli.dashboard;

import dev.fairway.cli.Json;
import dev.fairway.cli.Text;
import dev.fairway.cli.View;

/** The answer of a command that has said everything while it ran. */
record SaidView(String schema) implements View {

  @Override
  public void json(Json out) {
    // said already
  }

  @Override
  public void text(Text out) {
    // said already
  }

  @Override
  public boolean isSaid() {
    return true;
  }
}
