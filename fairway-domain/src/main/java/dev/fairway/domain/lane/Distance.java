package dev.fairway.domain.lane;

/**
 * How far a branch has moved away from its base.
 *
 * @param ahead commits that the base lacks
 * @param behind commits of the base that the branch lacks
 */
public record Distance(int ahead, int behind) {}
