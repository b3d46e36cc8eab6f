package dev.fairway.adapter.gpuaasyaml;

import dev.fairway.domain.problem.SourcePosition;
import java.io.Reader;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/** The one document of a YAML file. */
final class YamlEvents implements Events {

  /** The parser's time grows with the square of a line's length. */
  static final int LONGEST_LINE = 1024 * 1024;

  private final String file;
  private final @Nullable UnusualBreaks breaks;
  private final StreamReader reader;
  private final ParserImpl parser;
  private @Nullable Event event;
  private boolean documentSeen;

  YamlEvents(SourceText source) {
    this.file = source.name();
    refuseLongLines(source);
    this.breaks = source.scan().hasUnusualBreaks() ? new UnusualBreaks(source.whole()) : null;
    Reader text = breaks == null ? source.reader() : breaks.reader();
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(Integer.MAX_VALUE);
    this.reader = new StreamReader(text);
    this.parser = new ParserImpl(reader, options);
  }

  private static void refuseLongLines(SourceText source) {
    if (source.scan().longestLine() > LONGEST_LINE) {
      throw new Unreadable(
          new SourcePosition(source.name(), source.scan().longestLineNumber(), 0),
          String.format(
              Locale.ROOT,
              "the line has %,d bytes; YAML is read with lines of at most %,d",
              source.scan().longestLine(),
              LONGEST_LINE),
          "wrap it, or write the file as JSON");
    }
  }

  @Override
  public Kind next() {
    while (true) {
      Event next = pull();
      event = next;
      switch (next.getEventId()) {
        case Scalar:
          return Kind.SCALAR;
        case SequenceStart:
          return Kind.LIST;
        case MappingStart:
          return Kind.MAP;
        case SequenceEnd, MappingEnd:
          return Kind.END;
        case Alias:
          return Kind.ALIAS;
        case StreamEnd:
          return Kind.DONE;
        case DocumentStart:
          enterDocument();
          break;
        default:
          break;
      }
    }
  }

  private void enterDocument() {
    if (documentSeen) {
      throw new Unreadable(
          at(),
          "a second document begins here; a file holds one",
          "put the documents into files of their own");
    }
    documentSeen = true;
  }

  /** The parser answers some malformed escapes and tags with exceptions that are not its own. */
  private Event pull() {
    try {
      return parser.getEvent();
    } catch (MarkedYAMLException e) {
      throw YamlSyntax.unreadable(file, e);
    } catch (RuntimeException e) {
      throw new Unreadable(
          new SourcePosition(file, reader.getLine() + 1, reader.getColumn() + 1),
          "what stands here is not YAML",
          null);
    }
  }

  @Override
  public SourcePosition at() {
    Mark mark = event == null ? null : event.getStartMark();
    return mark == null ? new SourcePosition(file, 1, 1) : position(file, mark);
  }

  static SourcePosition position(String file, Mark mark) {
    return new SourcePosition(file, mark.getLine() + 1, mark.getColumn() + 1);
  }

  @Override
  public String text() {
    if (event instanceof ScalarEvent scalar) {
      return breaks == null ? scalar.getValue() : breaks.restore(scalar.getValue());
    }
    return event instanceof AliasEvent alias ? alias.getAnchor() : "";
  }

  @Override
  public boolean isPlain() {
    return event instanceof ScalarEvent scalar && scalar.isPlain();
  }

  @Override
  public @Nullable String anchor() {
    return event instanceof NodeEvent node ? node.getAnchor() : null;
  }

  @Override
  public @Nullable String tag() {
    if (event instanceof ScalarEvent scalar) {
      return scalar.getTag();
    }
    return event instanceof CollectionStartEvent start ? start.getTag() : null;
  }
}
