package dev.fairway.terminal.live;

import dev.fairway.terminal.page.Room;
import dev.fairway.terminal.text.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A screen of paper: keeps what was drawn, and what else was asked of it. */
final class Paper implements Screen {

  private static final int PATIENCE_SECONDS = 30;

  private final BlockingQueue<String> drawn = new LinkedBlockingQueue<>();
  private final List<String> asked = new ArrayList<>();
  private volatile Room room = new Room(80, 24);

  void resize(int width, int height) {
    room = new Room(width, height);
  }

  /** Waits until something like this is drawn. */
  String awaits(String part) throws InterruptedException {
    String last = "";
    while (true) {
      String next = drawn.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
      if (next == null) {
        throw new AssertionError("never drawn: " + part + "\nlast: " + last);
      }
      if (next.contains(part)) {
        return next;
      }
      last = next;
    }
  }

  List<String> asked() {
    return asked;
  }

  @Override
  public Room room() {
    return room;
  }

  @Override
  public void draw(List<Line> lines) {
    StringBuilder text = new StringBuilder();
    lines.forEach(line -> text.append(line).append('\n'));
    drawn.add(text.toString());
  }

  @Override
  public void forget() {
    asked.add("forget");
  }

  @Override
  public void retake() {
    asked.add("retake");
  }

  @Override
  public void suspend() {
    asked.add("suspend");
  }
}
