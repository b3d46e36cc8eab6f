package dev.fairway.cli.lane;

import dev.fairway.cli.Call;
import dev.fairway.cli.Complaint;
import java.util.List;

/** Which lanes a command is about. */
final class RolesOption {

  private RolesOption() {}

  /** The roles that were named, or else every configured one. */
  static List<String> of(Call call) {
    List<String> named = call.list("--role");
    for (String role : named) {
      call.workspace().requireRole(role);
    }
    if (!named.isEmpty()) {
      return named;
    }
    if (call.has("--role")) {
      throw Complaint.usage("--role must not be empty", null);
    }
    List<String> configured = call.workspace().policy().roleNames();
    if (configured.isEmpty()) {
      throw Complaint.validation(
          "no roles are configured", "name one with --role, or add [[roles]] to the configuration");
    }
    return configured;
  }
}
