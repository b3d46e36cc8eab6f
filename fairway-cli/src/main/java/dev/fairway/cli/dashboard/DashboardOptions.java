package dev.fairway.cli.dashboard;

import dev.fairway.cli.Call;
import dev.fairway.cli.Complaint;
import dev.fairway.cli.Syntax;
import dev.fairway.cli.config.DashboardKeys;
import dev.fairway.cli.config.Settings;
import dev.fairway.dashboard.guard.Seal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a dashboard is to be served.
 *
 * @param remote whether others than this machine may ask
 * @param many whether all registered projects are shown
 */
record DashboardOptions(String host, int port, boolean readOnly, boolean remote, boolean many) {

  static Syntax declare(Syntax syntax) {
    return syntax
        .value(
            "--listen", "HOST:PORT", "where to listen, instead of [dashboard] listen; port 0: any")
        .flag("--read-only", "show everything, change nothing")
        .flag("--allow-remote", "let --listen name an address that other machines reach")
        .flag("--multi", "show all registered projects ('fairway register')");
  }

  static DashboardOptions of(Call call) {
    return of(call, List.of());
  }

  /**
   * @param earlier how it was served before, as {@link #words} says it: holds unless the call says
   *     otherwise
   */
  static DashboardOptions of(Call call, List<String> earlier) {
    boolean many = call.flag("--multi");
    Settings.Dashboard configured =
        many ? DashboardKeys.standard() : call.workspace().files().sound().settings().dashboard();
    String given = call.text("--listen");
    int before = earlier.indexOf("--listen") + 1;
    String listen = given == null && before > 0 ? earlier.get(before) : given;
    Settings.Dashboard place = listen == null ? configured : parsed(listen, configured);
    boolean remote = !isLoopback(place.host());
    boolean allowed = call.flag("--allow-remote") || earlier.contains("--allow-remote");
    if (remote && !allowed) {
      throw Complaint.usage(
          "other machines could reach " + place.host(),
          "--allow-remote allows that; 127.0.0.1 is this machine only");
    }
    return new DashboardOptions(
        place.host(),
        place.port(),
        call.flag("--read-only") || earlier.contains("--read-only") || configured.readOnly(),
        remote,
        many);
  }

  private static Settings.Dashboard parsed(String listen, Settings.Dashboard configured) {
    try {
      return DashboardKeys.parse(listen, configured);
    } catch (IllegalArgumentException wrong) {
      throw Complaint.usage(
          "--listen wants host:port, not '" + listen + "'", "write it like 127.0.0.1:7878");
    }
  }

  private static boolean isLoopback(String host) {
    return host.equals("localhost")
        || host.equals("::1")
        || host.matches("127\\.[0-9]{1,3}\\.[0-9]{1,3}\\.[0-9]{1,3}");
  }

  /** What everybody has to show who can change things from elsewhere; null when nobody can. */
  @Nullable String token() {
    if (!remote || readOnly) {
      return null;
    }
    return new Seal().nonce();
  }

  /** Whether a browser is wanted. */
  boolean opens(Call call) {
    boolean wanted = many || call.workspace().files().sound().settings().dashboard().autoOpen();
    return wanted && !call.flag("--no-open") && call.workspace().environment().terminal();
  }

  /** The same on the port that was found. */
  DashboardOptions at(int found) {
    return new DashboardOptions(host, found, readOnly, remote, many);
  }

  /** The same, as another process is given them. */
  List<String> words() {
    String place = host.indexOf(':') >= 0 ? "[" + host + "]" : host;
    List<String> words = new ArrayList<>(List.of("--listen", place + ":" + port));
    if (readOnly) {
      words.add("--read-only");
    }
    if (remote) {
      words.add("--allow-remote");
    }
    if (many) {
      words.add("--multi");
    }
    return words;
  }
}
