package dev.fairway.domain.coordination;

/**
 * One question that is asked before work is given out.
 *
 * @param check stable word for what is looked at
 * @param message one line, also when it is ok
 */
public record PreflightCheck(String check, boolean ok, String message) {}
