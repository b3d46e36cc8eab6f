package dev.fairway.port.store;

/** How many tasks of a role are in a state. */
public record StatusCount(String role, String status, long count) {}
