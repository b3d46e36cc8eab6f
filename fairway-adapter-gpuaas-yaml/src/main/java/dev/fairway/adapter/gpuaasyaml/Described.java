package dev.fairway.adapter.gpuaasyaml;

import dev.fairway.adapter.gpuaasyaml.Node.Listing;
import dev.fairway.adapter.gpuaasyaml.Node.Mapping;
import dev.fairway.adapter.gpuaasyaml.Node.Scalar;

/** Values in messages that expected another kind of value. */
final class Described {

  private Described() {}

  static String of(Node node) {
    if (node instanceof Listing) {
      return "a list";
    }
    if (node instanceof Mapping) {
      return "a map";
    }
    return node instanceof Scalar scalar ? of(scalar) : "something else";
  }

  private static String of(Scalar scalar) {
    if (scalar.isNull()) {
      return "nothing";
    }
    boolean bare = scalar.plain() && CoreSchema.isJsonNumber(scalar.text());
    return bare
        ? "the number " + Shown.plain(scalar.text())
        : "text " + Shown.quoted(scalar.text());
  }
}
