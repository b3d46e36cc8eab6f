package dev.fairway.domain.parity;

/**
 * One fact that is not as it was recorded.
 *
 * @param key what it is about; unique within its row and the same in every run
 * @param expected what was recorded, as one line
 * @param actual what Fairway answers, as one line
 * @param origin where both come from
 */
public record Difference(String key, String expected, String actual, Origin origin) {}
