package dev.fairway.cli.config;

import java.util.List;

/** An array of the file, in its order. The list is never changed after reading. */
record Items(List<Node> nodes) {}
