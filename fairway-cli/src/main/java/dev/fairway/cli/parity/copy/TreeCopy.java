package dev.fairway.cli.parity.copy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Copies folders to where they belong below another root. Absolute paths that lead from one of them
 * to another are turned to the copies; everything else is copied byte by byte. A symbolic link
 * stays one, unless something might be written through it to where nothing may change.
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
        copyLink(file, target);
      } else if (attributes.isRegularFile()) {
        copyFile(file, target);
      }
      return FileVisitResult.CONTINUE;
    }

    /** Links that lead round in a circle hold nothing that was not copied. */
    @Override
    public FileVisitResult visitFileFailed(Path file, IOException why) throws IOException {
      if (why instanceof FileSystemLoopException) {
        return FileVisitResult.CONTINUE;
      }
      throw why;
    }
  }

  private void copyLink(Path link, Path target) throws IOException {
    Path to = Files.readSymbolicLink(link);
    Path real = real(link);
    if (isWrittenTo(link) && (real == null || !isCopied(real))) {
      if (real != null) {
        Set<FileVisitOption> followed = Set.of(FileVisitOption.FOLLOW_LINKS);
        Files.walkFileTree(link, followed, Integer.MAX_VALUE, new Copying());
      }
    } else if (to.isAbsolute()) {
      Path inside = isCopied(to) || real == null ? to : real;
      Files.createSymbolicLink(target, isCopied(inside) ? target(inside) : to);
    } else {
      Files.createSymbolicLink(target, to);
      reach(link.resolveSibling(to).normalize());
    }
  }

  /** Where a link leads in the end; null when there is nothing. */
  private static @Nullable Path real(Path link) {
    try {
      return link.toRealPath();
    } catch (IOException leadsNowhere) {
      return null;
    }
  }

  /** Fairway and git write below their own folders; everything else they only read. */
  private boolean isWrittenTo(Path link) {
    return isInGit(link) || contains(inside(link), ".fairway");
  }

  /** What a relative link names beside the copied folders is where it looks for it. */
  private void reach(Path beside) throws IOException {
    boolean around = folders.stream().anyMatch(folder -> folder.startsWith(beside));
    if (isCopied(beside) || around || !Files.exists(beside) || Files.exists(target(beside))) {
      return;
    }
    Files.createDirectories(target(beside).getParent());
    Files.createSymbolicLink(target(beside), beside);
  }

  /** A path as it is seen from the innermost copied folder that it is in. */
  private Path inside(Path path) {
    return folderOf(path).relativize(path);
  }

  private Path folderOf(Path path) {
    return folders.stream()
        .filter(path::startsWith)
        .max(Comparator.comparingInt(Path::getNameCount))
        .orElseThrow(() -> new IllegalArgumentException(path + " is not copied"));
  }

  static boolean contains(Path path, String name) {
    for (Path part : path) {
      if (part.toString().equals(name)) {
        return true;
      }
    }
    return false;
  }

  private void copyFile(Path file, Path target) throws IOException {
    String name = file.getFileName().toString();
    boolean pointer = name.equals(".git") || isInGit(file) && WITH_PATHS.contains(name);
    if (pointer && Files.size(file) < 1 << 20) {
      String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
      Files.write(target, redirected(text).getBytes(StandardCharsets.ISO_8859_1));
      return;
    }
    Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
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
    Path inside = inside(path);
    return contains(inside, ".git") ? !inside.endsWith(".git") : isGitsOwn(folderOf(path));
  }

  private static boolean isGitsOwn(Path folder) {
    return Files.isRegularFile(folder.resolve("HEAD"))
        && Files.isDirectory(folder.resolve("objects"));
  }

  /** The store of the original and what belongs to it; what people write is copied. */
  private boolean isRuntimeFile(Path file) {
    Path path = inside(file);
    int parts = path.getNameCount();
    for (int i = 0; i < parts - 1; i++) {
      if (path.getName(i).toString().equals(".fairway")) {
        String next = path.getName(i + 1).toString();
        return i + 2 < parts ? !next.equals("reference") : !isWrittenByPeople(next);
      }
    }
    return false;
  }

  private static boolean isWrittenByPeople(String name) {
    return name.endsWith(".toml") || name.endsWith(".yaml") || name.endsWith(".yml");
  }
}
