package dev.fairway.domain.packet;

/**
 * One thing that a packet says.
 *
 * @param key in snake case, as in JSON; a template's are its author's words
 * @param required whether there is no packet without it
 * @param content what it holds
 * @param literal whether its text is typed or opened as it is: a command, a path
 */
public record PacketField(String key, boolean required, Content content, boolean literal) {

  /** How many values a field has. */
  public enum Content {
    /** One text. */
    TEXT,
    /** Any number of texts. */
    LIST,
    /** Whatever was given: a template does not say. */
    EITHER
  }

  static PacketField text(String key) {
    return new PacketField(key, false, Content.TEXT, false);
  }

  static PacketField list(String key) {
    return new PacketField(key, false, Content.LIST, false);
  }

  static PacketField either(String key) {
    return new PacketField(key, false, Content.EITHER, false);
  }

  PacketField needed() {
    return new PacketField(key, true, content, literal);
  }

  PacketField verbatim() {
    return new PacketField(key, required, content, true);
  }

  public boolean isList() {
    return content == Content.LIST;
  }
}
