package dev.fairway.parity.process;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks members up in one line of JSON, as a shell script would. */
public final class JsonText {

  private JsonText() {}

  /** Every text or number that a member of this name has, however deep, in order. */
  public static List<String> all(String json, String member) {
    Matcher matcher = Pattern.compile("\"" + member + "\":\"?([^\",}\\]]*)").matcher(json);
    List<String> values = new ArrayList<>();
    while (matcher.find()) {
      values.add(matcher.group(1));
    }
    return values;
  }
}
