package dev.fairway.domain.policy;

import java.util.List;

/** The fields of a packet that a project declares itself. */
public record PacketTemplate(
    String name, List<String> profiles, List<String> requiredFields, List<String> optionalFields) {

  public PacketTemplate {
    profiles = List.copyOf(profiles);
    requiredFields = List.copyOf(requiredFields);
    optionalFields = List.copyOf(optionalFields);
  }
}
