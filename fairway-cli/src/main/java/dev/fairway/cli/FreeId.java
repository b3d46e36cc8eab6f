package dev.fairway.cli;

/** An id that somebody makes up, and that others have to be able to type and to paste. */
public final class FreeId {

  private FreeId() {}

  /**
   * @param where how it is given: an option, or the name of an argument
   */
  public static String checked(String given, String where) {
    if (given.isBlank()) {
      throw Complaint.usage(where + " must not be empty", null);
    } else if (given.startsWith("-")) {
      throw Complaint.usage(
          where + " must not begin with a dash", "commands would take it for an option");
    } else if (given.codePoints().anyMatch(FreeId::isInvisible)) {
      throw Complaint.usage(where + " must be one line without control characters", null);
    }
    return given;
  }

  private static boolean isInvisible(int character) {
    int type = Character.getType(character);
    return Character.isISOControl(character)
        || type == Character.FORMAT
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR;
  }
}
