package dev.fairway.adapter.postgres.shortcut;

import java.util.concurrent.ForkJoinPool;
import org.jspecify.annotations.Nullable;

/** Named by the build; each has the parameters of the call that it stands for. */
public final class Shortcuts {

  /** What PostgreSQL's versions before 10 were made of: 9.6.24. */
  private static final int MOST_PARTS = 3;

  private Shortcuts() {}

  /**
   * {@code Class.forName}, asked for a security manager: there is none, and finding the class makes
   * the platform look through all of its modules.
   */
  public static Class<?> noSecurityManager(
      String name, boolean initialize, @Nullable ClassLoader loader) throws ClassNotFoundException {
    throw new ClassNotFoundException(name);
  }

  /** The pool of threads in which the driver waits for connections that were forgotten. */
  public static @Nullable ForkJoinPool noPool() {
    return null;
  }

  /** Begins to wait for them. None is: every connection here is closed by whom it was opened by. */
  public static void notAtAll(@Nullable ForkJoinPool pool, Runnable work) {
    // and so nothing runs
  }

  /**
   * {@code ServerVersion.parseServerVersionStr} without a number format, which would load the
   * locale's: 18.6 is 180006, 9.6.24 is 90624. What follows the numbers is passed over.
   */
  public static int version(@Nullable String text) {
    int[] parts = new int[MOST_PARTS];
    int count = 0;
    int at = 0;
    while (text != null && count < MOST_PARTS) {
      int start = at;
      while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
        at++;
      }
      if (at == start) {
        break;
      }
      parts[count] = Integer.parseInt(text.substring(start, at));
      count++;
      if (at == text.length() || text.charAt(at) != '.') {
        break;
      }
      at++;
    }
    if (parts[0] >= 10_000) {
      return parts[0];
    }
    if (parts[0] >= 10 && count < MOST_PARTS) {
      return parts[0] * 10_000 + parts[1];
    }
    return count < 2 ? 0 : (parts[0] * 100 + parts[1]) * 100 + parts[2];
  }
}
