package dev.fairway.cli.parity.copy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Copies folders to where they belong below another root. Absolute paths that lead from one of them
 * to another are turned to the copies; everything else is copied byte by byte.
 */
final class TreeCopy {

  /** Files of git that hold absolute paths. */
  private static final Set<String> WITH_PATHS =
      Set.of(".git", "gitdir", "commondir", "config", "config.worktree");

  private final Path root;
  private final List<Path> folders;
  private final Pattern originals;

  TreeCopy(Path root, List<Path> folders) {
    this.root = root;
    this.folders = folders;
    StringBuilder any = new StringBuilder();
    for (Path folder : folders) {
      any.append(any.length() == 0 ? "" : "|").append(Pattern.quote(bytes(folder.toString())));
    }
    originals = Pattern.compile(any.toString());
  }

  void copy() throws IOException {
    for (Path folder : folders) {
      Files.createDirectories(target(folder));
      Files.walkFileTree(folder, new Copying());
    }
  }

  private Path target(Path absolute) {
    return root.resolve(absolute.getRoot().relativize(absolute));
  }

  private final class Copying extends SimpleFileVisitor<Path> {

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
        throws IOException {
      if (isInGit(folder) && isLeftOut(folder)) {
        return FileVisitResult.SKIP_SUBTREE;
      }
      Files.createDirectories(target(folder));
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      if (isRuntimeFile(file) || isInGit(file) && isLeftOut(file)) {
        return FileVisitResult.CONTINUE;
      }
      Path target = target(file);
      if (attributes.isSymbolicLink()) {
        Path to = Files.readSymbolicLink(file);
        Files.createSymbolicLink(target, to.isAbsolute() && isCopied(to) ? target(to) : to);
      } else if (attributes.isRegularFile()) {
        copyFile(file, target);
      }
      return FileVisitResult.CONTINUE;
    }
  }

  private void copyFile(Path file, Path target) throws IOException {
    String name = file.getFileName().toString();
    boolean pointer = name.equals(".git") || isInGit(file) && WITH_PATHS.contains(name);
    if (pointer && Files.size(file) < 1 << 20) {
      String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
      Files.write(target, redirected(text).getBytes(StandardCharsets.ISO_8859_1));
      return;
    }
    Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
  }

  /** Bytes are taken for characters, so that what is not UTF-8 stays what it is. */
  private String redirected(String text) {
    String before = Matcher.quoteReplacement(bytes(root.toString()));
    return originals.matcher(text).replaceAll(before + "$0");
  }

  private static String bytes(String path) {
    return new String(path.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
  }

  private boolean isCopied(Path absolute) {
    return folders.stream().anyMatch(absolute.normalize()::startsWith);
  }

  /** Git's own files that would get in the way: another git's locks, and programs to run. */
  private static boolean isLeftOut(Path inGit) {
    String name = inGit.getFileName().toString();
    Path parent = inGit.getParent();
    boolean hooks = name.equals("hooks") && Files.isRegularFile(parent.resolve("HEAD"));
    return hooks || name.endsWith(".lock");
  }

  /** Whether a path is below a folder of git's own. */
  private boolean isInGit(Path path) {
    for (Path folder : folders) {
      if (path.startsWith(folder)) {
        Path inside = folder.relativize(path);
        for (Path part : inside) {
          if (part.toString().equals(".git")) {
            return !inside.endsWith(".git");
          }
        }
        return Files.isRegularFile(folder.resolve("HEAD"));
      }
    }
    return false;
  }

  /** The store of the original and what belongs to it; what people write is copied. */
  private static boolean isRuntimeFile(Path file) {
    Path parent = file.getParent();
    if (parent == null || !parent.endsWith(".fairway")) {
      return isBelowRuntimeFolder(file);
    }
    String name = file.getFileName().toString();
    return !name.endsWith(".toml") && !name.endsWith(".yaml") && !name.endsWith(".yml");
  }

  private static boolean isBelowRuntimeFolder(Path file) {
    int parts = file.getNameCount();
    for (int i = 0; i < parts - 2; i++) {
      if (file.getName(i).toString().equals(".fairway")) {
        return !file.getName(i + 1).toString().equals("reference");
      }
    }
    return false;
  }
}
