package dev.fairway.adapter.gpuaasyaml;

import dev.fairway.domain.problem.SourcePosition;
import java.util.List;
import java.util.Map;

/** A value of a file with its place. */
sealed interface Node {

  SourcePosition at();

  /** Roughly how many bytes of text it takes to write the value out, aliases included. */
  long weight();

  /** The same value at another place: where an alias repeats it. */
  Node movedTo(SourcePosition place);

  /**
   * @param plain neither quoted nor a block, so that it may be a number, a truth or null
   */
  record Scalar(String text, boolean plain, SourcePosition at) implements Node {

    @Override
    public long weight() {
      return 16L + text.length();
    }

    @Override
    public Scalar movedTo(SourcePosition place) {
      return new Scalar(text, plain, place);
    }

    boolean isNull() {
      return plain && CoreSchema.isNull(text);
    }
  }

  /** A list. */
  record Listing(List<Node> items, SourcePosition at, long weight) implements Node {

    @Override
    public Listing movedTo(SourcePosition place) {
      return new Listing(items, place, weight);
    }
  }

  /** A map, in the order of the file. */
  record Mapping(Map<String, Entry> entries, SourcePosition at, long weight) implements Node {

    @Override
    public Mapping movedTo(SourcePosition place) {
      return new Mapping(entries, place, weight);
    }
  }

  /** Something that could not be understood and was complained about already. */
  record Broken(SourcePosition at) implements Node {

    @Override
    public long weight() {
      return 0;
    }

    @Override
    public Broken movedTo(SourcePosition place) {
      return new Broken(place);
    }
  }

  /**
   * What a map holds under a key.
   *
   * @param keyAt where the key is
   */
  record Entry(SourcePosition keyAt, Node value) {}
}
