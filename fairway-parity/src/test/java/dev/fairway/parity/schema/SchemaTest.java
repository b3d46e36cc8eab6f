package dev.fairway.parity.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import dev.fairway.cli.parity.json.JsonReader;
import dev.fairway.cli.parity.reference.Sheet;
import dev.fairway.cli.parity.row.Rows;
import dev.fairway.domain.parity.Row;
import dev.fairway.domain.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The published schemas say what the reader does. */
class SchemaTest {

  private static final Path CHECKOUT = Path.of(System.getProperty("fairway.checkout"));
  private static final Path SCHEMAS = CHECKOUT.resolve("docs/parity");

  private static JsonSchema schema(String slug) throws IOException {
    String text = Files.readString(SCHEMAS.resolve(slug + ".schema.json"));
    return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(text);
  }

  /** Every reference file that the project has. */
  static List<Path> references() throws IOException {
    List<Path> files = new ArrayList<>();
    for (String root : List.of("examples", "fairway-parity/src/test/fixtures")) {
      try (Stream<Path> all = Files.walk(CHECKOUT.resolve(root))) {
        all.filter(file -> file.toString().matches(".*/reference/[a-z-]+\\.json"))
            .sorted()
            .forEach(files::add);
      }
    }
    return files;
  }

  private static String slug(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.substring(0, name.length() - ".json".length());
  }

  private static List<String> problems(String slug, String text) throws JsonReader.Garbled {
    List<Problem> problems = new ArrayList<>();
    Sheet sheet = Sheet.of(JsonReader.read(text, slug + ".json"), problems);
    Rows.read(Row.of(slug).orElseThrow(), sheet, problems);
    return problems.stream().map(each -> each.position() + ": " + each.sentence()).toList();
  }

  private static List<String> violations(String slug, String text) throws IOException {
    return schema(slug).validate(text, InputFormat.JSON).stream()
        .map(ValidationMessage::getMessage)
        .toList();
  }

  @Test
  void there_is_a_schema_for_every_row_and_no_other() throws IOException {
    try (Stream<Path> files = Files.list(SCHEMAS)) {
      assertThat(files.map(file -> String.valueOf(file.getFileName())))
          .containsExactlyInAnyOrderElementsOf(
              Row.slugs().stream().map(slug -> slug + ".schema.json").toList());
    }
  }

  @ParameterizedTest
  @MethodSource("references")
  void a_reference_file_fits_its_schema_and_the_reader(Path file) throws Exception {
    String text = Files.readString(file);
    assertThat(violations(slug(file), text)).isEmpty();
    assertThat(problems(slug(file), text)).isEmpty();
  }

  /** An unknown key in every object of every file: neither lets it pass. */
  @ParameterizedTest
  @MethodSource("references")
  void an_unknown_key_is_refused_by_both(Path file) throws Exception {
    String text = Files.readString(file).replaceFirst("\\{", "{\"unknwon\": 1, ");
    assertThat(violations(slug(file), text)).isNotEmpty();
    assertThat(problems(slug(file), text))
        .anySatisfy(
            problem -> assertThat(problem).contains("json:1:").contains("unknown key 'unknwon'"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ready-ordering | \"roles\": 1",
        "ready-ordering | \"waiting\": {}",
        "ready-ordering | \"roles\": {\"ui\": [1]}",
        "ready-ordering | \"roles\": {}, \"at\": \"noon\"",
        "queue-validation | \"queue\": {\"verdict\": \"fine\"}",
        "queue-validation | \"queue\": {\"verdict\": \"accepted\", \"tasks\": -1}",
        "queue-validation | \"queue\": {\"verdict\": \"accepted\"}, \"cases\": [{\"name\": \"x\"}]",
        "transitions | \"scripts\": [{\"name\": \" \", \"steps\": []}]",
        "transitions | \"scripts\": [{\"name\": \"x\", \"steps\": [{\"run\": \"claim\"}]}]",
        "transitions | \"scripts\": [{\"name\": \"x\", \"steps\": [{\"run\": [], \"outcome\": \"no\"}]}]",
        "transitions | \"scripts\": [{\"name\": \"x\", \"steps\": [{\"run\": [], \"winners\": 1}]}]",
        "transitions | \"scripts\": [{\"name\": \"x\", \"steps\": [{\"run\": [], \"race\": 1}]}]",
        "merge-readiness | \"cases\": [{\"name\": \"x\", \"verdict\": \"ready\"}]",
        "review-routing | \"routes\": {}",
        "packets | \"packets\": [{\"name\": \"x\"}]",
        "regression-packs | \"packs\": {}",
        "coordinator-tick | \"active\": \"A-1\"",
        "dashboard | \"lanes\": {}, \"within_ms\": 0",
        "git-consistency | \"cases\": []",
      })
  void what_the_schema_refuses_the_reader_refuses(String slug, String body) throws Exception {
    String text =
        "{\"format\": \"fairway.parity/v1\", \"row\": \""
            + slug
            + "\", \"source\": \"s\", "
            + body
            + "}";
    assertThat(violations(slug, text)).isNotEmpty();
    assertThat(problems(slug, text)).isNotEmpty();
  }
}
