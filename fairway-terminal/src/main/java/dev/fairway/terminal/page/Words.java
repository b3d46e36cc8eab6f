package dev.fairway.terminal.page;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What rows are narrowed down by: each word occurs somewhere in the row, in either case. */
record Words(List<String> each) {

  static final Words NONE = new Words(List.of());

  static Words of(String typed) {
    String text = typed.strip().toLowerCase(Locale.ROOT);
    return text.isEmpty() ? NONE : new Words(List.of(text.split("\\s+")));
  }

  boolean isEmpty() {
    return each.isEmpty();
  }

  boolean areIn(@Nullable String... texts) {
    StringBuilder all = new StringBuilder();
    for (String text : texts) {
      if (text != null) {
        all.append(text).append('\n');
      }
    }
    String lower = all.toString().toLowerCase(Locale.ROOT);
    for (String word : each) {
      if (!lower.contains(word)) {
        return false;
      }
    }
    return true;
  }
}
