package dev.fairway.domain.packet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A form that has been filled in.
 *
 * @param subject the id of the task or watcher it is about
 * @param title of the task; null for a watcher
 */
public record Packet(
    PacketForm form,
    String project,
    String subject,
    @Nullable String title,
    Instant generatedAt,
    List<FilledField> fields) {

  public Packet {
    fields = List.copyOf(fields);
  }

  /** Keys of the fields without which there is no packet, in the order of the form. */
  public List<String> missing() {
    List<String> missing = new ArrayList<>();
    for (FilledField field : fields) {
      if (field.isMissing()) {
        missing.add(field.field().key());
      }
    }
    return missing;
  }
}
