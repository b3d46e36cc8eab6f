package dev.fairway.cli.parity.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import dev.fairway.domain.problem.Problem;
import dev.fairway.domain.problem.SourcePosition;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads one JSON value. */
public final class JsonReader {

  /** A text that is not one JSON value. */
  public static final class Garbled extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    Garbled(Problem problem) {
      super(problem.message(), null, false, false);
      this.problem = problem;
    }

    /** What is wrong with it, and where. */
    public Problem problem() {
      return problem;
    }
  }

  /** What some editors put before the text, to say that it is UTF-8. */
  private static final String MARK = "\ufeff";

  private final String file;
  private final JsonParser in;

  private JsonReader(String file, JsonParser in) {
    this.file = file;
    this.in = in;
  }

  /**
   * @param file what messages call it
   */
  public static JsonValue read(String text, String file) throws Garbled {
    String marked = text.startsWith(MARK) ? text.substring(MARK.length()) : text;
    try (JsonParser in = new JsonFactory().createParser(marked)) {
      JsonReader reader = new JsonReader(file, in);
      if (in.nextToken() == null) {
        throw garbled(SourcePosition.of(file), "the file is empty");
      }
      JsonValue value = reader.value();
      if (in.nextToken() != null) {
        throw garbled(reader.here(), "something follows the end");
      }
      return value;
    } catch (JsonProcessingException wrong) {
      String message = String.valueOf(wrong.getOriginalMessage());
      throw garbled(place(file, wrong.getLocation()), "not JSON: " + firstSentence(message));
    } catch (IOException impossible) {
      throw new IllegalStateException("a text cannot be read", impossible);
    }
  }

  private JsonValue value() throws IOException, Garbled {
    SourcePosition place = here();
    return switch (in.currentToken()) {
      case START_OBJECT -> object(place);
      case START_ARRAY -> array(place);
      case VALUE_STRING -> JsonValue.text(in.getText(), place);
      case VALUE_TRUE -> JsonValue.flag(true, place);
      case VALUE_FALSE -> JsonValue.flag(false, place);
      case VALUE_NULL -> JsonValue.nothing(place);
      default -> JsonValue.number(in.getDecimalValue(), place);
    };
  }

  private JsonValue object(SourcePosition place) throws IOException, Garbled {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    while (in.nextToken() != JsonToken.END_OBJECT) {
      String name = in.currentName();
      SourcePosition at = here();
      in.nextToken();
      if (members.put(name, value()) != null) {
        throw garbled(at, "the key '" + name + "' comes twice");
      }
    }
    return JsonValue.object(members, place);
  }

  private JsonValue array(SourcePosition place) throws IOException, Garbled {
    List<JsonValue> items = new ArrayList<>();
    while (in.nextToken() != JsonToken.END_ARRAY) {
      items.add(value());
    }
    return JsonValue.array(items, place);
  }

  private SourcePosition here() {
    return place(file, in.currentTokenLocation());
  }

  private static SourcePosition place(String file, JsonLocation at) {
    return at == null
        ? SourcePosition.of(file)
        : new SourcePosition(file, at.getLineNr(), at.getColumnNr());
  }

  private static Garbled garbled(SourcePosition place, String message) {
    return new Garbled(new Problem(place, null, message, null));
  }

  /** The library goes on about its own features. */
  private static String firstSentence(String message) {
    int end = message.indexOf('\n');
    return end < 0 ? message : message.substring(0, end);
  }
}
