package dev.fairway.adapter.postgres;

import dev.fairway.adapter.postgres.scram.ScramException;
import dev.fairway.port.failure.StoreFailure;
import dev.fairway.port.failure.StoreFailure.Kind;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.sql.SQLException;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/**
 * What PostgreSQL's conditions mean to a user; see appendix A of its manual. The server's own words
 * may repeat values, so they are left to the cause.
 */
final class PostgresErrors {

  private static final String ADDRESS_AND_SERVER =
      "check the URL, and whether the server runs and lets this machine in; nothing was changed";

  private PostgresErrors() {}

  /** A failure before there was a session. */
  static StoreFailure whileOpening(PostgresPlace place, SQLException reported) {
    if (state(reported).equals("22023") && said(reported).contains("TimeZone")) {
      return failed(
          Kind.OTHER,
          place.subject() + " cannot be used: its server does not know this machine's time zone",
          "set TZ=UTC for Fairway",
          reported);
    }
    String state = state(reported);
    if (state.startsWith("42") && !state.equals("42501") || state.startsWith("22")) {
      return failed(
          Kind.OTHER,
          place.subject() + " cannot be used: its server refuses a setting of the URL",
          "check what 'options' in the URL sets",
          reported);
    }
    String encryption = EncryptionTrouble.of(place.address(), reported);
    return encryption == null ? failure(place, reported) : unreachable(place, encryption, reported);
  }

  static StoreFailure failure(PostgresPlace place, SQLException reported) {
    String state = state(reported);
    StoreFailure known = byState(place, state, reported);
    if (known != null) {
      return known;
    }
    return switch (state.length() < 2 ? "" : state.substring(0, 2)) {
      case "08", "58" -> away(place, reported);
      case "23" -> other(place, "refuses a row: " + rule(state), reported);
      case "28" -> notLetIn(place, reported);
      case "40" -> busy(place, reported);
      case "42" ->
          failed(
              Kind.CORRUPT,
              place.subject() + " is damaged: its tables are not those that its version has",
              "look closer with 'fairway db verify', go back with 'fairway db restore FILE'",
              reported);
      case "53" -> outOfMeans(place, reported);
      case "57" -> away(place, reported);
      case "XX" -> damaged(place, "the server cannot read its files", reported);
      default -> other(place, "cannot be used: PostgreSQL reports " + shownState(state), reported);
    };
  }

  /** The conditions that mean something else than the others of their class. */
  private static @Nullable StoreFailure byState(
      PostgresPlace place, String state, SQLException reported) {
    return switch (state) {
      case "25006" -> readOnly(place, reported);
      case "3D000" -> noDatabase(place, reported);
      case "42501" -> notAllowed(place, reported);
      case "53100" ->
          failed(
              Kind.FULL,
              "no space is left for " + place.subject(),
              "nothing was changed; make room on the server and try again",
              reported);
      case "53300" ->
          failed(
              Kind.BUSY,
              place.subject() + " is busy: its server has as many connections as it allows",
              "try again; raise max_connections, or see who keeps them, when it stays so",
              reported);
      case "55P03" -> busy(place, reported);
      case "57014" -> other(place, "gave up: a statement took too long", reported);
      case "25P03" -> other(place, "gave up: this program stood still in a change", reported);
      case "22021", "22P05" ->
          other(place, "refuses a text: it holds a character that it cannot keep", reported);
      case "54000", "22001" -> other(place, "refuses a text: it is too long", reported);
      default -> null;
    };
  }

  static boolean isMissingTable(SQLException reported) {
    String state = state(reported);
    return state.equals("42P01") || state.equals("3F000");
  }

  static StoreFailure missing(PostgresPlace place) {
    return failed(
        Kind.MISSING,
        "no store at " + place.shown(),
        "make one with 'fairway init', or 'fairway db migrate' where a config exists",
        null);
  }

  static StoreFailure foreign(PostgresPlace place) {
    return failed(
        Kind.CORRUPT,
        place.subject() + " is no store: the schema holds tables of another program",
        "name another schema: [fairway.store] schema, or ?schema=… in the URL",
        null);
  }

  static StoreFailure anotherProject(PostgresPlace place, String owner) {
    return failed(
        Kind.OTHER,
        place.subject()
            + " belongs to project '"
            + owner
            + "', this one is '"
            + place.project()
            + "'",
        "give this project a schema of its own, [fairway.store] schema; if it was renamed, or has"
            + " no project_name yet: 'fairway db migrate --adopt' takes the store over",
        null);
  }

  static StoreFailure damaged(PostgresPlace place, String what, @Nullable Throwable reported) {
    return failed(
        Kind.CORRUPT,
        place.subject() + " is damaged: " + what,
        "look closer with 'fairway db verify', go back with 'fairway db restore FILE'",
        reported);
  }

  private static StoreFailure away(PostgresPlace place, SQLException reported) {
    String state = state(reported);
    if (state.equals("08004") && !place.address().hasPassword()) {
      return notLetIn(place, reported);
    }
    String why;
    if (reported.getCause() instanceof ScramException unproven) {
      why = String.valueOf(unproven.getMessage());
    } else if (state.equals("57P03")) {
      why = "its server is starting or stopping";
    } else if (has(reported, SSLException.class)) {
      why = EncryptionTrouble.FAILED;
    } else if (has(reported, UnknownHostException.class)) {
      why = "nobody knows the host";
    } else if (has(reported, ConnectException.class)
        || has(reported, NoRouteToHostException.class)) {
      why = "the connection was refused";
    } else if (has(reported, InterruptedIOException.class)) {
      why = "its server does not answer";
    } else if (state.equals("08001") || state.equals("08004")) {
      why = "the connection cannot be made";
    } else {
      why = "the connection broke";
    }
    return unreachable(place, why, reported);
  }

  private static StoreFailure unreachable(PostgresPlace place, String why, SQLException reported) {
    return failed(
        Kind.UNREACHABLE, place.subject() + " is out of reach: " + why, wayOut(why), reported);
  }

  private static String wayOut(String why) {
    return switch (why) {
      case "its server is starting or stopping" -> "try again in a moment; nothing was changed";
      case "the connection broke" -> "nothing was changed; try again";
      case EncryptionTrouble.FAILED ->
          "check sslmode, sslrootcert and the host's name in the URL against the server's"
              + " certificate";
      case EncryptionTrouble.NOT_OFFERED ->
          "set up TLS on the server; with sslmode=disable nothing is encrypted";
      case EncryptionTrouble.FILE ->
          "check sslrootcert, sslcert and sslkey in the URL; verify-ca and verify-full need"
              + " sslrootcert, and nobody else may read the file of sslkey";
      default -> ADDRESS_AND_SERVER;
    };
  }

  private static boolean has(Throwable reported, Class<?> cause) {
    int depth = 0;
    for (Throwable each = reported; each != null && depth < 10; each = each.getCause()) {
      if (cause.isInstance(each)) {
        return true;
      }
      depth++;
    }
    return false;
  }

  private static StoreFailure notLetIn(PostgresPlace place, SQLException reported) {
    return failed(
        Kind.UNREACHABLE,
        place.subject() + " does not let user '" + place.address().user() + "' in",
        "check the user and the password in the URL, PGPASSWORD, and the server's pg_hba.conf",
        reported);
  }

  private static StoreFailure noDatabase(PostgresPlace place, SQLException reported) {
    return failed(
        Kind.MISSING,
        "no store at " + place.shown() + ": the server has no such database",
        "check the URL, or make it: CREATE DATABASE "
            + place.address().database()
            + "; then 'fairway db migrate'",
        reported);
  }

  private static StoreFailure notAllowed(PostgresPlace place, SQLException reported) {
    return failed(
        Kind.READ_ONLY,
        place.subject() + " does not allow user '" + place.address().user() + "' to do this",
        "grant what is missing: docs/postgres.md lists it",
        reported);
  }

  private static StoreFailure readOnly(PostgresPlace place, SQLException reported) {
    return failed(
        Kind.READ_ONLY,
        place.subject() + " is read-only: its server is a replica, or was set so",
        "name the primary server, or all of them with target_session_attrs=primary",
        reported);
  }

  private static StoreFailure busy(PostgresPlace place, SQLException reported) {
    return failed(
        Kind.BUSY,
        place.subject() + " is busy: others kept it locked for too long",
        "try again; nothing was changed",
        reported);
  }

  private static StoreFailure outOfMeans(PostgresPlace place, SQLException reported) {
    return other(place, "cannot be used: its server is out of memory or connections", reported);
  }

  private static String rule(String state) {
    return switch (state) {
      case "23503" -> "it refers to one that is not there";
      case "23505" -> "there is one with this key already";
      default -> "it holds a value that is not allowed there";
    };
  }

  private static StoreFailure other(PostgresPlace place, String what, SQLException reported) {
    return failed(Kind.OTHER, place.subject() + " " + what, null, reported);
  }

  private static StoreFailure failed(
      Kind kind, String message, @Nullable String hint, @Nullable Throwable cause) {
    return new StoreFailure(kind, message, hint, cause);
  }

  private static String state(SQLException reported) {
    String state = reported.getSQLState();
    return state == null ? "" : state;
  }

  private static String shownState(String state) {
    return state.isEmpty() ? "an unknown condition" : "condition " + state;
  }

  private static String said(SQLException reported) {
    return String.valueOf(reported.getMessage());
  }
}
