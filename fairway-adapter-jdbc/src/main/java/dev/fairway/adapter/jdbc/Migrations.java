package dev.fairway.adapter.jdbc;

import dev.fairway.port.store.StoreMaintenance.Migration;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * The scripts that build the schema of one database. Every database has the same numbers and names.
 *
 * @param all numbered from 1 without gaps
 * @param anchor a class beside whose resource folder {@code migration} the scripts lie
 */
public record Migrations(List<Migration> all, Class<?> anchor) {

  /** The migrations of this program; their last number is the version that it works with. */
  private static final List<Migration> KNOWN =
      List.of(new Migration(1, "initial"), new Migration(2, "coordination"));

  public Migrations {
    all = List.copyOf(all);
  }

  /** The migrations of this program, in the dialect that {@code anchor} lies beside. */
  public static Migrations beside(Class<?> anchor) {
    return new Migrations(KNOWN, anchor);
  }

  public int newest() {
    return all.get(all.size() - 1).version();
  }

  public List<Migration> after(int version) {
    List<Migration> later = new ArrayList<>();
    for (Migration migration : all) {
      if (migration.version() > version) {
        later.add(migration);
      }
    }
    return later;
  }

  /** {@code V001__initial.sql}. */
  static String fileName(Migration migration) {
    String number = Integer.toString(migration.version());
    return "V" + "0".repeat(3 - number.length()) + number + "__" + migration.name() + ".sql";
  }

  String script(Migration migration) {
    String name = "migration/" + fileName(migration);
    try (InputStream file = anchor.getResourceAsStream(name)) {
      if (file == null) {
        throw new IllegalStateException("this program lacks its file " + name);
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("this program cannot read its file " + name, e);
    }
  }

  /** Statements end with a semicolon at the end of a line; lines of comments are left out. */
  static List<String> statements(String script) {
    List<String> statements = new ArrayList<>();
    StringBuilder statement = new StringBuilder();
    for (String line : script.lines().toList()) {
      if (line.isBlank() || line.startsWith("--")) {
        continue;
      }
      statement.append(line).append('\n');
      if (line.endsWith(";")) {
        statements.add(statement.substring(0, statement.length() - 2));
        statement.setLength(0);
      }
    }
    if (!statement.isEmpty()) {
      throw new IllegalStateException("a migration does not end with a semicolon");
    }
    return statements;
  }

  /** SHA-256 of a script's statements; comments and line ends do not count. */
  static String checksum(String script) {
    String text = String.join(";\n", statements(script));
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
