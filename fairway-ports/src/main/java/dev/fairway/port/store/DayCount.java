package dev.fairway.port.store;

import java.time.LocalDate;

/** How many tasks of a role came in or were completed on a day, in UTC. */
public record DayCount(LocalDate day, String role, long created, long completed) {}
