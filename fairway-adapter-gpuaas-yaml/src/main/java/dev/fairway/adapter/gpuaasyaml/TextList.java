package dev.fairway.adapter.gpuaasyaml;

import dev.fairway.adapter.gpuaasyaml.Node.Broken;
import dev.fairway.adapter.gpuaasyaml.Node.Listing;
import dev.fairway.adapter.gpuaasyaml.Node.Mapping;
import dev.fairway.adapter.gpuaasyaml.Node.Scalar;
import java.util.ArrayList;
import java.util.List;

/** A field that holds a list of texts; entries that cannot be read are left out and told. */
final class TextList {

  private static final int MOST_SUGGESTED = 60;

  private final Fields fields;
  private final String field;
  private final List<String> texts = new ArrayList<>();

  TextList(Fields fields, String field) {
    this.fields = fields;
    this.field = field;
  }

  List<String> read() {
    Node value = fields.value(field);
    if (value instanceof Listing list) {
      list.items().forEach(this::add);
    } else if (value instanceof Scalar scalar && !scalar.isNull()) {
      fields.refuse(field, value, "a list", asList(scalar.text()));
    } else if (value instanceof Mapping) {
      fields.refuse(field, value, "a list", asList(""));
    }
    return texts;
  }

  private void add(Node item) {
    if (item instanceof Scalar scalar && !scalar.isNull()) {
      fields.place(IndexedNames.of(field, texts.size()), item.at());
      texts.add(scalar.text());
    } else if (item instanceof Scalar) {
      fields.problem(item.at(), field, "an entry of " + field + " is empty", "remove it");
    } else if (!(item instanceof Broken)) {
      fields.problem(
          item.at(),
          field,
          "an entry of " + field + " should be text but is " + Described.of(item),
          item instanceof Mapping ? "put text with ': ' in quotes" : null);
    }
  }

  private static String asList(String text) {
    return !text.isEmpty() && text.length() <= MOST_SUGGESTED
        ? "write [" + Shown.plain(text) + "]"
        : "write each entry on a line of its own after '- '";
  }
}
