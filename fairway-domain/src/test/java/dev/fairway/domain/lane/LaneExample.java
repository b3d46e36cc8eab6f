package dev.fairway.domain.lane;

import dev.fairway.domain.lane.LaneFacts.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lane of A-backend in the states that it can be found in. */
final class LaneExample {

  static final String FOLDER = "/lanes/fence-A-backend";
  static final String BRANCH = "agent/A-backend";
  static final String HEAD = "4f2a9c1d4f2a9c1d4f2a9c1d4f2a9c1d4f2a9c1d";
  static final Distance LEVEL = new Distance(0, 0);

  private LaneExample() {}

  /** In place, on its branch, clean. */
  static LaneFacts inPlace() {
    return at(LEVEL, Uncommitted.nothing());
  }

  static LaneFacts at(Distance distance, Uncommitted changes) {
    return present(HEAD, new Checkout(BRANCH, HEAD, false, changes), distance);
  }

  static LaneFacts dirty(String... paths) {
    return at(LEVEL, Uncommitted.of(List.of(paths)));
  }

  static LaneFacts checkedOut(@Nullable String branch) {
    return present(HEAD, new Checkout(branch, HEAD, false, Uncommitted.nothing()), LEVEL);
  }

  static LaneFacts locked() {
    return present(HEAD, new Checkout(BRANCH, HEAD, true, Uncommitted.nothing()), LEVEL);
  }

  static LaneFacts present(
      @Nullable String head, @Nullable Checkout checkout, @Nullable Distance distance) {
    Unreadable trouble = checkout == null ? new Unreadable("its .git is no file", null) : null;
    return present(head, checkout, distance, trouble);
  }

  static LaneFacts unreadable(@Nullable Unreadable trouble) {
    return present(HEAD, null, LEVEL, trouble);
  }

  private static LaneFacts present(
      @Nullable String head,
      @Nullable Checkout checkout,
      @Nullable Distance distance,
      @Nullable Unreadable trouble) {
    return new LaneFacts(
        "A-backend",
        BRANCH,
        FOLDER,
        head,
        Place.PRESENT,
        checkout,
        distance,
        null,
        trouble,
        null,
        null);
  }

  /** On the lane's branch, or without one, in the middle of something. */
  static LaneFacts halfway(@Nullable String branch, Unfinished unfinished, String... paths) {
    Uncommitted changes = Uncommitted.of(List.of(paths));
    return present(HEAD, new Checkout(branch, HEAD, false, changes, unfinished), LEVEL);
  }

  static LaneFacts broken(@Nullable String hint) {
    return new LaneFacts(
        "A-backend",
        BRANCH,
        FOLDER,
        null,
        Place.ABSENT,
        null,
        null,
        null,
        null,
        null,
        new BrokenBranch("the file names no commit", hint));
  }

  static LaneFacts without(Place place, @Nullable String head, @Nullable String elsewhere) {
    Distance distance = head == null ? null : new Distance(0, 3);
    return new LaneFacts(
        "A-backend", BRANCH, FOLDER, head, place, null, distance, elsewhere, null, null, null);
  }

  /** Gone, with a record that keeps it from being made anew. */
  static LaneFacts kept(Leftover leftover) {
    return new LaneFacts(
        "A-backend", BRANCH, FOLDER, HEAD, Place.LOST, null, LEVEL, null, null, leftover, null);
  }
}
