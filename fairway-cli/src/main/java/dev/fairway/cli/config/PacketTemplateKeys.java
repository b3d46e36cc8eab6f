package dev.fairway.cli.config;

import dev.fairway.domain.policy.PacketTemplate;
import java.util.ArrayList;
import java.util.List;

/** The {@code [[packet_templates]]} tables. */
final class PacketTemplateKeys {

  private PacketTemplateKeys() {}

  static List<PacketTemplate> read(Section root, List<String> profiles) {
    List<Section> sections = root.tables("packet_templates");
    List<PacketTemplate> templates = new ArrayList<>(sections.size());
    for (int i = 0; i < sections.size(); i++) {
      Section at = sections.get(i);
      String name = at.required("name");
      for (int j = 0; j < templates.size(); j++) {
        if (!name.isEmpty() && templates.get(j).name().equals(name)) {
          at.problem("name", "duplicate packet template " + Shown.quoted(name), null);
        }
      }
      List<String> of = TextList.read(at, "profiles");
      TextList.expect(at, "profiles", of, profiles, "profile");
      List<String> required = TextList.read(at, "required_fields");
      List<String> optional = TextList.read(at, "optional_fields");
      for (int j = 0; j < optional.size(); j++) {
        String field = optional.get(j);
        if (required.contains(field)) {
          String message = Shown.quoted(field) + " is a required field already";
          TextList.problem(at, "optional_fields", field, message, null);
        }
      }
      templates.add(new PacketTemplate(name, of, required, optional));
    }
    return templates;
  }
}
