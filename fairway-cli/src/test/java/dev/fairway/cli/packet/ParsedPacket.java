package dev.fairway.cli.packet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/**
 * A packet as a reader of Markdown takes it: headings, and below each its paragraphs, items and
 * blocks as plain text. Anything else in it is a failure.
 */
final class ParsedPacket {

  /**
   * @param level of its heading
   * @param values one for each paragraph, item and block
   */
  record Section(int level, String heading, List<String> values) {}

  private final List<Section> sections = new ArrayList<>();

  private ParsedPacket() {}

  static ParsedPacket of(String markdown) {
    Parser parser =
        Parser.builder()
            .extensions(List.of(TablesExtension.create(), StrikethroughExtension.create()))
            .build();
    ParsedPacket packet = new ParsedPacket();
    for (Node node : children(parser.parse(markdown))) {
      packet.add(node, markdown);
    }
    return packet;
  }

  private void add(Node node, String markdown) {
    if (node instanceof Heading heading) {
      sections.add(new Section(heading.getLevel(), inline(heading, markdown), new ArrayList<>()));
    } else if (node instanceof BulletList list) {
      for (Node item : children(list)) {
        assertThat(item).isInstanceOf(ListItem.class);
        List<String> parts = new ArrayList<>();
        children(item).forEach(part -> parts.add(text(part, markdown)));
        last().values().add(String.join("\n", parts));
      }
    } else {
      last().values().add(text(node, markdown));
    }
  }

  private Section last() {
    return sections.get(sections.size() - 1);
  }

  private static String text(Node node, String markdown) {
    if (node instanceof FencedCodeBlock block) {
      assertThat(block.getInfo()).isEqualTo("text");
      String literal = block.getLiteral();
      return literal.isEmpty() ? "" : literal.substring(0, literal.length() - 1);
    }
    assertThat(node).as("in %s", markdown).isInstanceOf(Paragraph.class);
    return inline(node, markdown);
  }

  private static String inline(Node parent, String markdown) {
    StringBuilder text = new StringBuilder();
    for (Node node : children(parent)) {
      if (node instanceof Text plain) {
        text.append(plain.getLiteral());
      } else {
        assertThat(node).as("in %s", markdown).isInstanceOf(Code.class);
        text.append(((Code) node).getLiteral());
      }
    }
    return text.toString();
  }

  private static List<Node> children(Node parent) {
    List<Node> children = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      children.add(node);
    }
    return children;
  }

  List<String> headings() {
    return sections.stream()
        .map(section -> "#".repeat(section.level()) + section.heading())
        .toList();
  }

  /** What stands below a heading. */
  List<String> below(String heading) {
    return sections.stream()
        .filter(section -> section.heading().equals(heading))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + heading + " in " + headings()))
        .values();
  }
}
