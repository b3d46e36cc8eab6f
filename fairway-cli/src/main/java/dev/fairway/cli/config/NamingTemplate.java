package dev.fairway.cli.config;

import java.util.List;

/** Names with placeholders, such as <code>{repo}-{role}</code>; <code>{role}</code> is a must. */
final class NamingTemplate {

  private NamingTemplate() {}

  /** Reports what is wrong with the template at a key; true when nothing is. */
  static boolean check(Section at, String key, String template, List<String> known) {
    boolean fine = true;
    int from = 0;
    for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
      int close = template.indexOf('}', open);
      if (close < 0) {
        at.problem(key, Shown.quoted(template) + " has a '{' without a '}'", null);
        return false;
      }
      String placeholder = template.substring(open + 1, close);
      if (!known.contains(placeholder)) {
        at.problem(
            key,
            "unknown placeholder " + Shown.quoted("{" + placeholder + "}"),
            TextList.near(placeholder, known));
        fine = false;
      }
      from = close + 1;
    }
    if (!template.contains("{role}")) {
      at.problem(
          key, Shown.quoted(template) + " lacks {role}, so all roles would share one name", null);
      return false;
    }
    return fine;
  }
}
