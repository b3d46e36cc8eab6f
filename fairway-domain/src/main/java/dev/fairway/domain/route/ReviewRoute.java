package dev.fairway.domain.route;

/** Paths that {@code match} covers are reviewed by the role {@code reviewer}. */
public record ReviewRoute(Glob match, String reviewer) {}
