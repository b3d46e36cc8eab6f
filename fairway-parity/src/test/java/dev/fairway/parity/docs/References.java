package dev.fairway.parity.docs;

import dev.fairway.parity.process.Packaged;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a page refers to: links, from where it lies; and files of this repository that it names in
 * {@code `code`}, from the root. A name counts as one of a file when its first part lies at the
 * root, or when it is that of a page.
 */
final class References {
  private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");
  private static final Pattern CODE = Pattern.compile("`([^`\\s]+)`");
  private static final Pattern HEADING = Pattern.compile("#+ +(.*)");
  private static final Pattern PLACEHOLDER = Pattern.compile("[*<>{}$‹›…:]|NNNN");

  /** Folders that every project has; a page that names them means the reader's. */
  private static final Set<String> OF_USERS = Set.of(".fairway", ".git", "..");

  private References() {}

  /** The references that lead nowhere, each with its line. */
  static List<String> missingFrom(Page page) throws IOException {
    List<String> missing = new ArrayList<>();
    boolean inBlock = false;
    int number = 0;
    for (String line : page.lines()) {
      number++;
      if (line.startsWith("```")) {
        inBlock = !inBlock;
      } else if (!inBlock) {
        for (String reference : missingFrom(line, page.file())) {
          missing.add(page + ":" + number + ": " + reference);
        }
      }
    }
    return missing;
  }

  private static List<String> missingFrom(String line, Path page) throws IOException {
    List<String> missing = new ArrayList<>();
    Matcher link = LINK.matcher(line);
    while (link.find()) {
      if (!link.group(1).contains("://") && !leadsSomewhere(link.group(1), page)) {
        missing.add(link.group(1));
      }
    }
    Matcher code = CODE.matcher(line);
    while (code.find()) {
      String name = code.group(1);
      if (namesFile(name) && !Files.exists(Packaged.checkout().resolve(name))) {
        missing.add(name);
      }
    }
    return missing;
  }

  private static boolean leadsSomewhere(String link, Path page) throws IOException {
    int hash = link.indexOf('#');
    String file = hash < 0 ? link : link.substring(0, hash);
    Path target = file.isEmpty() ? page : page.resolveSibling(file);
    return Files.exists(target) && (hash < 0 || hasHeading(target, link.substring(hash + 1)));
  }

  /** Headings are linked to in lower case, with hyphens for blanks and without other signs. */
  private static boolean hasHeading(Path page, String anchor) throws IOException {
    for (String line : Files.readAllLines(page)) {
      Matcher heading = HEADING.matcher(line);
      if (heading.matches()
          && heading
              .group(1)
              .toLowerCase(Locale.ROOT)
              .replaceAll("[^\\p{L}\\p{N} _-]", "")
              .replace(' ', '-')
              .equals(anchor)) {
        return true;
      }
    }
    return false;
  }

  private static boolean namesFile(String name) {
    if (PLACEHOLDER.matcher(name).find() || name.startsWith("/")) {
      return false;
    }
    try {
      Path first = Path.of(name).normalize().getName(0);
      boolean ours = !OF_USERS.contains(first.toString());
      boolean inside = name.contains("/") && Files.exists(Packaged.checkout().resolve(first));
      return ours && inside || name.endsWith(".md");
    } catch (InvalidPathException notAPath) {
      return false;
    }
  }
}
