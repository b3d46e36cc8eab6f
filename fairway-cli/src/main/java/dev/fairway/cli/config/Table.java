package dev.fairway.cli.config;

import java.util.Map;

/** A table of the file: its keys in the order of the file. Never changed after reading. */
record Table(Map<String, Node> entries) {

  static final Table EMPTY = new Table(Map.of());
}
