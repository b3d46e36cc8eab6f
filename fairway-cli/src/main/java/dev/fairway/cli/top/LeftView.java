package dev.fairway.cli.top;

import dev.fairway.cli.Json;
import dev.fairway.cli.Text;
import dev.fairway.cli.View;

/** Nothing more to say: the screen was left. */
record LeftView(int exitCode) implements View {

  @Override
  public String schema() {
    return "top";
  }

  @Override
  public void json(Json out) {
    // seen already
  }

  @Override
  public void text(Text out) {
    // seen already
  }

  @Override
  public boolean isSaid() {
    return true;
  }
}
