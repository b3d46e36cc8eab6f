package dev.fairway.adapter.gpuaasyaml;

import dev.fairway.adapter.gpuaasyaml.Node.Broken;
import dev.fairway.adapter.gpuaasyaml.Node.Listing;
import dev.fairway.adapter.gpuaasyaml.Node.Scalar;
import dev.fairway.domain.problem.Problem;
import dev.fairway.domain.problem.SourcePosition;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Builds one value after the other from events. What is wrong with a value itself, whatever it is
 * for, is collected beside it; paths are relative to the value.
 */
final class NodeReader {

  /** Lists in maps in lists; deeper ones are attacks. */
  static final int MOST_LEVELS = 64;

  private final Events events;
  private final Anchors anchors = new Anchors();
  private final Trail trail = new Trail();
  private List<Problem> flaws = new ArrayList<>();
  private int level;

  NodeReader(Events events) {
    this.events = events;
  }

  Events events() {
    return events;
  }

  Anchors anchors() {
    return anchors;
  }

  Trail trail() {
    return trail;
  }

  /** What was wrong since the last call. */
  List<Problem> takeFlaws() {
    List<Problem> taken = flaws;
    flaws = new ArrayList<>();
    return taken;
  }

  void flaw(SourcePosition at, String message, @Nullable String suggestion) {
    flaws.add(new Problem(at, trail.path(), message, suggestion));
  }

  /** Complains about a key that is no text, unless that was done already. */
  void refuseKey(Node key) {
    if (!(key instanceof Broken)) {
      flaw(key.at(), "a key is text, not " + Described.of(key), null);
    }
  }

  /** Reads the value whose first event is the current one. */
  Node read(Events.Kind kind) {
    return switch (kind) {
      case SCALAR -> scalar();
      case ALIAS -> alias();
      case LIST, MAP -> collection(kind);
      case END, DONE -> throw new IllegalStateException("no value begins with " + kind);
    };
  }

  /** Complains about a tag that does not fit the current event. */
  boolean acceptTag(Events.Kind kind) {
    String tag = events.tag();
    if (Tags.fits(tag, kind)) {
      return true;
    }
    flaw(events.at(), "the tag " + Tags.shown(String.valueOf(tag)) + " is not read", "remove it");
    return false;
  }

  private Node scalar() {
    SourcePosition at = events.at();
    String anchor = events.anchor();
    String tag = events.tag();
    boolean plain = Tags.isPlain(tag) || events.isPlain() && !Tags.isText(tag);
    String text = events.text();
    Node value = new Scalar(text, plain, at);
    if (!acceptTag(Events.Kind.SCALAR) || !events.isPlain() && !isText(text, at)) {
      value = new Broken(at);
    }
    anchors.end(anchor, value);
    return value;
  }

  /** Escapes can make what no text file may hold. */
  private boolean isText(String text, SourcePosition at) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= ' ' && c < 0x7F || c == '\n' || c == '\t' || c == '\r' || c == 0x85) {
        continue;
      }
      int whole = text.codePointAt(i);
      if (Character.isISOControl(c) || Character.getType(whole) == Character.SURROGATE) {
        flaw(at, "the escaped character " + Shown.codePoint(whole) + " is not text", "remove it");
        return false;
      }
      i += Character.charCount(whole) - 1;
    }
    return true;
  }

  private Node alias() {
    SourcePosition at = events.at();
    String name = events.text();
    Node value = anchors.repeat(name, at);
    if (value != null) {
      return value;
    }
    String shown = Shown.plain(name);
    if (anchors.isUnfinished(name)) {
      flaw(at, "*" + shown + " repeats the value that it is a part of", "write the value out");
    } else {
      flaw(at, "*" + shown + " repeats nothing: there is no &" + shown + " above", null);
    }
    return new Broken(at);
  }

  private Node collection(Events.Kind kind) {
    SourcePosition at = events.at();
    String anchor = events.anchor();
    boolean accepted = acceptTag(kind);
    if (++level > MOST_LEVELS) {
      throw new Unreadable(at, "more than " + MOST_LEVELS + " levels of lists and maps", null);
    }
    anchors.begin(anchor);
    Node value = kind == Events.Kind.LIST ? list(at) : new MapReader(this).read(at);
    level--;
    Node kept = accepted ? value : new Broken(at);
    anchors.end(anchor, kept);
    return kept;
  }

  private Listing list(SourcePosition at) {
    List<Node> items = new ArrayList<>();
    long weight = 16;
    for (Events.Kind kind = events.next(); kind != Events.Kind.END; kind = events.next()) {
      trail.enter(items.size());
      Node item = read(kind);
      trail.leave();
      items.add(item);
      weight += item.weight();
    }
    return new Listing(items, at, weight);
  }
}
