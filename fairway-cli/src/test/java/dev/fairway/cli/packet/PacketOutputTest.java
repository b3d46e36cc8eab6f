package dev.fairway.cli.packet;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fairway.cli.terminal.CliTest;
import dev.fairway.cli.terminal.JsonRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code --output} writes what would have been shown, all of it or nothing. */
class PacketOutputTest extends CliTest {

  private static String[] call(String... more) {
    List<String> call =
        new ArrayList<>(
            List.of(
                "packet",
                "watcher",
                "W-1",
                "--owner",
                "o",
                "--process",
                "p",
                "--command",
                "c",
                "--success",
                "s",
                "--failure",
                "f"));
    call.addAll(List.of(more));
    return call.toArray(new String[0]);
  }

  @Test
  void a_file_holds_what_would_have_been_shown() throws IOException {
    assertThat(terminal.ok(call("--output", "packet.md"))).isEqualTo("Wrote packet.md\n");
    assertThat(folder.resolve("packet.md")).hasContent(terminal.ok(call()));
    assertThat(terminal.ok(call("--output", "packet.md", "--quiet"))).isEmpty();

    JsonNode answer = terminal.json(call("--output", "packet.json"));
    JsonNode file = JsonRules.checked(Files.readString(folder.resolve("packet.json")));
    assertThat(answer.path("output").asText()).isEqualTo("packet.json");
    assertThat(file.path("packet")).isEqualTo(answer.path("packet"));
    assertThat(file.has("output")).isFalse();
    assertThat(names())
        .containsOnlyOnce("packet.md", "packet.json")
        .noneMatch(PacketOutputTest::isPart);
  }

  @Test
  void a_former_packet_is_replaced() {
    write("packet.md", "former\n".repeat(1000));
    terminal.ok(call("--output", "packet.md"));
    assertThat(folder.resolve("packet.md")).hasContent(terminal.ok(call()));
  }

  @Test
  void a_link_stays_a_link() throws IOException {
    write("there/packet.md", "former");
    Path link = folder.resolve("link.md");
    Files.createSymbolicLink(link, Path.of("there/packet.md"));
    terminal.ok(call("--output", "link.md"));
    assertThat(link).isSymbolicLink();
    assertThat(folder.resolve("there/packet.md")).hasContent(terminal.ok(call()));
  }

  @Test
  void remains_of_a_writer_that_died_are_not_in_the_way() {
    write(".packet.md.0.part", "half");
    terminal.ok(call("--output", "packet.md"));
    assertThat(folder.resolve("packet.md")).hasContent(terminal.ok(call()));
    assertThat(folder.resolve(".packet.md.0.part")).hasContent("half");
  }

  @Test
  void a_dash_is_standard_output_and_a_device_takes_what_comes() {
    assertThat(terminal.ok(call("--output", "-"))).isEqualTo(terminal.ok(call()));
    assertThat(terminal.ok(call("--output", "/dev/null"))).isEqualTo("Wrote /dev/null\n");
  }

  @ParameterizedTest
  @CsvSource({
    "., it is a folder",
    ".fairway, it is a folder",
    "no/such/packet.md, there is no such folder",
    ".fairway/config.toml/packet.md, there is no such folder"
  })
  void a_place_that_takes_no_file_is_named(String file, String why) throws IOException {
    List<String> before = names();
    terminal
        .fails(2, call("--output", file))
        .ofKind("io")
        .saying("cannot write " + file + ": " + why);
    assertThat(names()).isEqualTo(before);
  }

  @Test
  void an_empty_name_is_a_mistake() {
    terminal.fails(1, call("--output", "")).ofKind("usage").saying("--output must not be empty");
  }

  @Test
  void nothing_is_written_when_something_is_missing() throws IOException {
    List<String> before = names();
    terminal.fails(1, "packet", "watcher", "W-1", "--output", "packet.md");
    assertThat(names()).isEqualTo(before);
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static boolean isPart(String name) {
    return name.endsWith(".part");
  }
}
