package dev.fairway.adapter.gpuaasyaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.domain.importing.QueueRecord;
import dev.fairway.domain.task.TaskDefinition;
import dev.fairway.port.source.QueueSource.QueueFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Text that goes into a file comes out of it, whatever it is, in both formats. */
class RoundTripTest {

  private static final List<String> PIECES =
      List.of(
          "a", " ", "  ", ": ", " #", "- ", "'", "\"", "\\", "{", "[", "&", "*", "!", "|", ">", "%",
          "@", "~", "null", "true", "0x1F", "1_0", "\t", "\u00A0", "\u0085", "\u2028", "\u2029",
          "\uFEFF", "\uE000", "\uFFFD", "ğ", "İ", "ı", "漢", "😀", "\u200B", "\u0301");

  private final Random random = new Random(4711);

  private String text(boolean lines) {
    StringBuilder text = new StringBuilder("x");
    for (int i = random.nextInt(8); i >= 0; i--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
      text.append(lines && random.nextInt(4) == 0 ? "\n" : "");
    }
    return text.toString();
  }

  private List<String> texts() {
    List<String> texts = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      texts.add(text(true));
    }
    return texts;
  }

  private TaskDefinition definition(int number) {
    return TaskDefinition.builder("A-" + number)
        .title(text(false).replaceAll("[\u0085\u2028\u2029]", ""))
        .role(text(false).replaceAll("[\u0085\u2028\u2029]", ""))
        .kind(text(true))
        .notes(text(true))
        .priority(random.nextInt())
        .dependencies(texts())
        .acceptanceChecks(texts())
        .tags(texts())
        .build();
  }

  @Test
  void definitions_survive_json_and_every_style_of_yaml() {
    List<TaskDefinition> definitions = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      definitions.add(definition(i));
    }

    assertThat(read(Written.json("[" + flow(definitions, RoundTripTest::escaped) + "]")))
        .isEqualTo(definitions);
    assertThat(read(Written.yaml("{tasks: [" + flow(definitions, RoundTripTest::escaped) + "]}")))
        .isEqualTo(definitions);
    assertThat(read(Written.yaml("# yaml\n[" + flow(definitions, RoundTripTest::raw) + "]")))
        .isEqualTo(definitions);
    assertThat(read(Written.yaml(block(definitions)))).isEqualTo(definitions);
  }

  private static List<TaskDefinition> read(Written file) {
    QueueFile queue = file.queue();
    assertThat(Written.lines(queue.problems())).isEmpty();
    return queue.records().stream().map(QueueRecord::definition).toList();
  }

  private static String flow(List<TaskDefinition> definitions, Function<String, String> quote) {
    List<String> tasks = new ArrayList<>();
    for (TaskDefinition task : definitions) {
      List<String> fields = new ArrayList<>();
      fields.add("\"id\": " + quote.apply(task.id()));
      fields.add("\"title\": " + quote.apply(task.title()));
      fields.add("\"role\": " + quote.apply(task.role()));
      fields.add("\"kind\": " + quote.apply(task.kind()));
      fields.add("\"notes\": " + quote.apply(String.valueOf(task.notes())));
      fields.add("\"priority\": " + task.priority());
      fields.add("\"depends_on\": [" + all(task.dependencies(), quote) + "]");
      fields.add("\"acceptance_checks\": [" + all(task.acceptanceChecks(), quote) + "]");
      fields.add("\"tags\": [" + all(task.tags(), quote) + "]");
      tasks.add("{" + String.join(", ", fields) + "}");
    }
    return String.join(",\n", tasks);
  }

  private static String all(List<String> texts, Function<String, String> quote) {
    return String.join(", ", texts.stream().map(quote).toList());
  }

  /** The notes as block scalars, the rest in double quotes. */
  private static String block(List<TaskDefinition> definitions) {
    StringBuilder yaml = new StringBuilder("tasks:\n");
    for (TaskDefinition task : definitions) {
      String notes = String.valueOf(task.notes());
      String chomping = notes.endsWith("\n") ? "+" : "-";
      yaml.append("- id: ").append(task.id()).append("\n  notes: |2").append(chomping).append('\n');
      for (String line : (notes.endsWith("\n") ? chopped(notes) : notes).split("\n", -1)) {
        yaml.append("    ").append(line).append('\n');
      }
      yaml.append("  title: ").append(raw(task.title())).append('\n');
      yaml.append("  role: ").append(raw(task.role())).append('\n');
      yaml.append("  kind: ").append(escaped(task.kind())).append('\n');
      yaml.append("  priority: ").append(task.priority()).append('\n');
      yaml.append("  depends_on: [").append(all(task.dependencies(), RoundTripTest::raw));
      yaml.append("]\n  acceptance_checks:\n");
      task.acceptanceChecks()
          .forEach(check -> yaml.append("  - ").append(escaped(check)).append('\n'));
      yaml.append("  tags: [").append(all(task.tags(), RoundTripTest::escaped)).append("]\n");
    }
    return yaml.toString();
  }

  private static String chopped(String text) {
    return text.substring(0, text.length() - 1);
  }

  private static String raw(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      boolean plain = c < 0x7F && c >= ' ' && c != '"' && c != '\\';
      escaped.append(plain ? String.valueOf(c) : String.format(Locale.ROOT, "\\u%04x", (int) c));
    }
    return escaped.append('"').toString();
  }
}
