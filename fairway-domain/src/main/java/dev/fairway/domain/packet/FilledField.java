package dev.fairway.domain.packet;

import java.util.List;

/**
 * A field with what is known of it.
 *
 * @param values in the order they were given; empty when nothing is known
 */
public record FilledField(PacketField field, List<String> values) {

  public FilledField {
    values = List.copyOf(values);
  }

  public boolean isGiven() {
    return !values.isEmpty();
  }

  /** Required, and nothing is known of it. */
  public boolean isMissing() {
    return field.required() && values.isEmpty();
  }
}
