package dev.fairway.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What holds for every object that the program writes. */
public final class JsonRules {

  private static final ObjectMapper STRICT =
      JsonMapper.builder()
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private static final Pattern SCHEMA = Pattern.compile("fairway\\.[a-z]+(-[a-z]+)*/v1");
  private static final Pattern SNAKE_CASE = Pattern.compile("[a-z][a-z0-9]*(_[a-z0-9]+)*");
  private static final Pattern TIME =
      Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z");

  /** Objects whose keys are the users' own words: states, roles, environments, unknown fields. */
  private static final Set<String> OWN_WORDS =
      Set.of("extra", "by_status", "tasks_by_status", "ready_by_role", "seconds", "blocking");

  private JsonRules() {}

  /** Reads one object and fails where it breaks a rule. */
  public static JsonNode checked(String text) {
    assertThat(text).endsWith("}\n").doesNotEndWith("\n\n");
    JsonNode object = read(text);
    assertThat(object.isObject()).as(text).isTrue();
    assertThat(object.fieldNames().next()).as("first key of %s", text).isEqualTo("schema");
    assertThat(object.path("schema").asText()).matches(SCHEMA);
    check("", object);
    return object;
  }

  private static JsonNode read(String text) {
    try {
      return STRICT.readTree(text);
    } catch (JsonProcessingException garbled) {
      throw new AssertionError("not one JSON object: " + text, garbled);
    }
  }

  private static void check(String path, JsonNode node) {
    assertThat(node.isNull()).as("null at %s", path).isFalse();
    for (Map.Entry<String, JsonNode> member : node.properties()) {
      String key = member.getKey();
      assertThat(key).as("key below %s", path).matches(SNAKE_CASE);
      if (key.endsWith("_at") || key.endsWith("_until") || key.equals("at")) {
        assertTime(path + "." + key, member.getValue());
      }
      if (OWN_WORDS.contains(key)) {
        continue;
      }
      check(path + "." + key, member.getValue());
    }
    if (node.isArray()) {
      node.forEach(entry -> check(path + "[]", entry));
    }
  }

  private static void assertTime(String path, JsonNode value) {
    assertThat(value.asText()).as(path).matches(TIME);
  }
}
