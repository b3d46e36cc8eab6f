package dev.fairway.domain.lane;

import org.jspecify.annotations.Nullable;

/**
 * How one role's lane is found.
 *
 * @param branch the branch it should have
 * @param folder where its worktree is or would be
 * @param head full id of the branch's newest commit; null when there is no such branch
 * @param place what is in the folder
 * @param checkout what is checked out there; null without a worktree
 * @param distance of the branch from the base; null when either does not exist
 * @param elsewhere another folder in which the branch is checked out; null when there is none
 * @param trouble why the worktree cannot be read; null when it can, or there is none
 * @param leftover what keeps the worktree from being made; null when nothing does, or it is there
 * @param broken why the branch cannot be read; null when it can, or there is none
 */
public record LaneFacts(
    String role,
    String branch,
    String folder,
    @Nullable String head,
    Place place,
    @Nullable Checkout checkout,
    @Nullable Distance distance,
    @Nullable String elsewhere,
    @Nullable Unreadable trouble,
    @Nullable Leftover leftover,
    @Nullable BrokenBranch broken) {

  /** What is found where a worktree belongs. */
  public enum Place {
    /** Nothing, or an empty folder. */
    ABSENT,
    /** Something that is not a worktree of the repository. */
    FOREIGN,
    /** Nothing, although the repository knows a worktree there. */
    LOST,
    /** A worktree of the repository. */
    PRESENT
  }

  /**
   * A lane of a project that is in no repository.
   *
   * @param taken whether there is something in the folder
   */
  public static LaneFacts withoutRepository(
      String role, String branch, String folder, boolean taken) {
    Place place = taken ? Place.FOREIGN : Place.ABSENT;
    return new LaneFacts(role, branch, folder, null, place, null, null, null, null, null, null);
  }

  public boolean exists() {
    return place == Place.FOREIGN || place == Place.PRESENT;
  }

  public boolean isRegistered() {
    return place == Place.LOST || place == Place.PRESENT;
  }

  public boolean isOnBranch() {
    return checkout != null && branch.equals(checkout.branch());
  }

  public Uncommitted changes() {
    return checkout == null ? Uncommitted.nothing() : checkout.changes();
  }

  /** What git has begun there and not ended. */
  @Nullable Unfinished unfinished() {
    return checkout == null ? null : checkout.unfinished();
  }

  /** {@code git -C <folder>}. */
  String git() {
    return "git -C " + ShellWord.of(folder);
  }

  /** {@code fairway worktree setup --role <role>}. */
  String setup() {
    return "fairway worktree setup --role " + ShellWord.of(role);
  }
}
