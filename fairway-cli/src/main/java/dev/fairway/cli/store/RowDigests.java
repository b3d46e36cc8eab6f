package dev.fairway.cli.store;

import dev.fairway.port.store.RowSink;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * SHA-256 over the rows of each table, the same in every kind of store. A row is its values in the
 * order of the columns, rows in the order of their key. A value is a sign for its kind, and then:
 * {@code n} (null) nothing; {@code t}, {@code f} (flags) nothing; {@code i} (a number) its eight
 * bytes, highest first; {@code s} (text, and a time as text) the number of its bytes in UTF-8 in
 * four bytes, and those. The names of the columns come first, as such a row.
 */
final class RowDigests implements RowSink {

  /** What a table holds. */
  record Table(String name, long rows, String sha256) {}

  private final List<Table> finished = new ArrayList<>();
  private @Nullable String name;
  private MessageDigest digest = sha256();
  private long rows;

  @Override
  public void table(String table, List<String> columns) {
    finish();
    name = table;
    rows = 0;
    digest = sha256();
    add(new ArrayList<>(columns));
  }

  @Override
  public void row(List<@Nullable Object> values) {
    rows++;
    add(values);
  }

  /** Every table so far. */
  List<Table> tables() {
    finish();
    return List.copyOf(finished);
  }

  private void finish() {
    if (name != null) {
      finished.add(new Table(name, rows, HexFormat.of().formatHex(digest.digest())));
      name = null;
    }
  }

  private void add(List<? extends @Nullable Object> values) {
    for (Object value : values) {
      if (value == null) {
        digest.update((byte) 'n');
      } else if (value instanceof Boolean flag) {
        digest.update((byte) (flag ? 't' : 'f'));
      } else if (value instanceof Number number) {
        digest.update((byte) 'i');
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(number.longValue()).array());
      } else {
        byte[] text = value.toString().getBytes(StandardCharsets.UTF_8);
        digest.update((byte) 's');
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(text.length).array());
        digest.update(text);
      }
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
