package dev.fairway.cli.demo;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What a step insists on. */
final class Check {

  /** Something was not as it should be. */
  static final class Failed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Failed(String message) {
      super(message, null, false, false);
    }
  }

  private Check() {}

  static void that(boolean holds, String otherwise) {
    if (!holds) {
      throw new Failed(otherwise);
    }
  }

  /** Insists on an exit code and hands the answer on. */
  static Shell.Ended ended(int code, Shell.Ended ended) {
    that(
        ended.code() == code,
        "exit " + ended.code() + " instead of " + code + ": " + ended.err().strip());
    return ended;
  }

  /**
   * The texts and numbers of a member of the objects in a top-level array; empty text where an
   * object lacks it.
   */
  static List<String> column(String json, String array, String member) {
    List<String> values = new ArrayList<>();
    try (JsonParser in = new JsonFactory().createParser(json)) {
      in.nextToken();
      while (in.nextToken() == JsonToken.FIELD_NAME) {
        boolean wanted = in.currentName().equals(array);
        in.nextToken();
        if (!wanted) {
          in.skipChildren();
          continue;
        }
        while (in.nextToken() == JsonToken.START_OBJECT) {
          values.add(member(in, member));
        }
      }
      return values;
    } catch (IOException garbled) {
      throw new Failed("the answer is not JSON: " + garbled.getMessage());
    }
  }

  /** The text or number of a top-level member; empty when there is none. */
  static String value(String json, String member) {
    try (JsonParser in = new JsonFactory().createParser(json)) {
      in.nextToken();
      return member(in, member);
    } catch (IOException garbled) {
      throw new Failed("the answer is not JSON: " + garbled.getMessage());
    }
  }

  /** Insists that what was found is what was expected. */
  static void same(Object found, Object expected, String what) {
    that(found.equals(expected), what + ": " + found + " instead of " + expected);
  }

  private static String member(JsonParser in, String member) throws IOException {
    String value = "";
    while (in.nextToken() == JsonToken.FIELD_NAME) {
      boolean wanted = in.currentName().equals(member);
      in.nextToken();
      if (wanted) {
        value = in.getText();
      }
      in.skipChildren();
    }
    return value;
  }
}
