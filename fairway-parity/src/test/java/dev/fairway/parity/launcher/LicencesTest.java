package dev.fairway.parity.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever passes the distribution on passes on the licence of everything that is inside. */
class LicencesTest {

  private static final Path LICENCES = Distribution.built().home().resolve("licences");

  /** Where the build unpacks what the jars bring along: a folder for each, also without any. */
  private static final Path UNPACKED = Distribution.built().home().resolveSibling("licences");

  private static final String ENDING = "-jar";

  @Test
  void every_library_inside_has_a_folder_with_its_licence_and_there_is_no_other()
      throws IOException {
    TreeSet<String> libraries = new TreeSet<>();
    for (String folder : names(UNPACKED)) {
      assertThat(folder).endsWith(ENDING);
      libraries.add(folder.substring(0, folder.length() - ENDING.length()));
    }
    assertThat(libraries).contains("picocli", "tomlj", "org.eclipse.jgit", "sqlite-jdbc");
    assertThat(names(LICENCES)).containsExactlyElementsOf(libraries);
    for (String library : libraries) {
      assertThat(texts(library)).as(library).anyMatch(LicencesTest::grantsSomething);
    }
  }

  @Test
  void the_library_that_has_a_parser_generator_inside_brings_its_licence_too() throws IOException {
    assertThat(texts("tomlj"))
        .anyMatch(text -> text.contains("Apache License"))
        .anyMatch(text -> text.startsWith("Copyright (c) 2012-2022 The ANTLR Project."));
  }

  private static boolean grantsSomething(String text) {
    String words = text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    return words.contains("apache license version 2.0")
        || words.contains("redistribution and use in source and binary forms")
        || words.contains("permission is hereby granted");
  }

  private static List<String> texts(String library) throws IOException {
    try (Stream<Path> files = Files.walk(LICENCES.resolve(library))) {
      return files.filter(Files::isRegularFile).map(LicencesTest::text).toList();
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new AssertionError(file + " cannot be read", e);
    }
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.map(entry -> String.valueOf(entry.getFileName())).sorted().toList();
    }
  }
}
