package dev.fairway.cli.config;

import dev.fairway.domain.policy.Profile;
import java.util.ArrayList;
import java.util.List;

/** The {@code [[workstream_profiles]]} tables. */
final class ProfileKeys {

  private ProfileKeys() {}

  static List<Profile> read(Section root, List<String> kinds) {
    List<Section> sections = root.tables("workstream_profiles");
    List<Profile> profiles = new ArrayList<>(sections.size());
    for (int i = 0; i < sections.size(); i++) {
      Section at = sections.get(i);
      String name = at.required("name");
      for (int j = 0; j < profiles.size(); j++) {
        if (!name.isEmpty() && profiles.get(j).name().equals(name)) {
          at.problem("name", "duplicate profile " + Shown.quoted(name), null);
        }
      }
      profiles.add(
          new Profile(
              name,
              TextList.among(at, "task_kinds", kinds, "kind"),
              TextList.read(at, "dashboard_groups"),
              TextList.read(at, "review_domains"),
              TextList.read(at, "route_samples"),
              ProfileGateKeys.read(at, kinds)));
    }
    return profiles;
  }

  static List<String> names(List<Profile> profiles) {
    List<String> names = new ArrayList<>(profiles.size());
    for (int i = 0; i < profiles.size(); i++) {
      names.add(profiles.get(i).name());
    }
    return names;
  }
}
