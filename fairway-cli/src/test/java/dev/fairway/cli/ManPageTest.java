package dev.fairway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.cli.terminal.NoStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@NoStore
class ManPageTest {

  private static final List<String> REQUESTS = List.of("TH", "SH", "SS", "TP", "PP", "B", "br");

  @Test
  void every_request_is_known_and_every_escape_is_closed() {
    String page = ManPage.text();
    assertThat(page).startsWith(".TH FAIRWAY 1 ").endsWith("\n").doesNotContain("\n\n", "null");
    Matcher request = Pattern.compile("(?m)^[.']([A-Za-z]*)").matcher(page);
    while (request.find()) {
      assertThat(request.group(1)).isIn(REQUESTS);
    }
    Matcher escape = Pattern.compile("\\\\(f[BIR]|-|e|&|\\[u[0-9A-F]{4}]|.)").matcher(page);
    while (escape.find()) {
      assertThat(escape.group(1)).matches("f[BIR]|-|e|&|\\[u[0-9A-F]{4}]");
    }
    assertThat(page.chars()).as("other locales show nothing else").allMatch(c -> c < 0x80);
    for (String line : page.lines().toList()) {
      int opened = line.split("\\\\f[BI]", -1).length;
      int closed = line.split("\\\\fR", -1).length;
      assertThat(opened).as(line).isEqualTo(closed);
    }
  }

  @Test
  void every_verb_and_option_is_in_it() {
    String page = ManPage.text().replace("\\-", "-");
    for (Verbs.Section section : Verbs.sections()) {
      for (Verb verb : section.verbs()) {
        assertThat(page).contains("\n.SS \"" + verb.path());
        assertThat(verb.syntax().optionNames()).allMatch(page::contains);
      }
    }
    assertThat(Syntax.globalOptionNames()).allMatch(page::contains);
    for (String name : List.of("ENVIRONMENT", "EXIT STATUS", "SYNOPSIS", "NAME")) {
      assertThat(page).contains("\n.SH " + name + "\n");
    }
  }

  @Test
  void the_build_writes_it_to_a_file(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("fairway.1");
    ManPage.main(new String[] {file.toString()});
    assertThat(Files.readString(file)).isEqualTo(ManPage.text());
  }
}
