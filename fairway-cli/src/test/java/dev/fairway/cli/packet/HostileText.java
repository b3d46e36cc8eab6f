package dev.fairway.cli.packet;

import dev.fairway.cli.Markdown;
import dev.fairway.cli.Printable;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Text that would like to be a heading, a list, a link, the end of a block. */
final class HostileText {

  private static final List<String> PIECES =
      List.of(
          "#",
          "##",
          " ",
          "  ",
          "    ",
          "\t",
          "\n",
          "\n\n",
          "\r\n",
          "\r",
          "`",
          "``",
          "```",
          "````",
          "```text",
          "~~~",
          "~~",
          "- ",
          "* ",
          "+ ",
          "-",
          "1. ",
          "1.",
          "23) ",
          "> ",
          ">",
          "<b>",
          "</b>",
          "<!-- ",
          "-->",
          "<script>",
          "<?",
          "<![CDATA[",
          "&amp;",
          "&#35;",
          "&",
          "[a](b)",
          "[a]",
          "[a]: http://x",
          "![i](x)",
          "!",
          "|",
          "|---|",
          "| a | b |",
          "---",
          "===",
          "***",
          "___",
          "_",
          "__",
          "*",
          "**",
          "\\",
          "\\\n",
          "\u001b[31m",
          "\u0000",
          "\u202e",
          "\u2028",
          "\u0085",
          "\u00a0",
          "\u3000",
          "a",
          "b_c",
          "Z",
          "9",
          "Ω",
          "🙂",
          "http://x.y",
          "<http://x>",
          "<a@b.c>",
          ":",
          "@x",
          "{{x}}",
          "$x$",
          "{#id}",
          "[x] ",
          "[^1]: n",
          "not given",
          "none");

  private final Random random;

  HostileText(long seed) {
    random = new Random(seed);
  }

  /** Some text that is not blank. */
  String next() {
    StringBuilder text = new StringBuilder();
    int pieces = 1 + random.nextInt(7);
    while (pieces-- > 0 || text.toString().isBlank()) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }

  /** Some text without line breaks that is not blank, as a title is. */
  String line() {
    return next().replace("\n", "").replace("\r", "") + "x";
  }

  List<String> list() {
    return IntStream.range(0, 2 + random.nextInt(3)).mapToObj(any -> next()).distinct().toList();
  }

  /** How a reader sees a text: without what could disturb a terminal, otherwise as it is. */
  static String seen(String raw) {
    if (Markdown.isOneLine(raw)) {
      return Printable.line(Markdown.trimmed(raw));
    }
    List<String> lines = new ArrayList<>();
    for (String line : Markdown.trimmed(raw).split("\n", -1)) {
      String bare = line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
      lines.add(
          bare.chars()
              .mapToObj(c -> c == '\t' ? "\t" : Printable.line(Character.toString(c)))
              .collect(Collectors.joining()));
    }
    return String.join("\n", lines);
  }

  /** The same for an entry of a list, where lines of nothing but blanks are empty. */
  static String seenInList(String raw) {
    return seen(raw)
        .lines()
        .map(line -> line.isBlank() && !line.contains("\u3000") ? "" : line)
        .collect(Collectors.joining("\n"));
  }
}
