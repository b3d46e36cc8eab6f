package dev.fairway.port.git.testing;

import dev.fairway.port.failure.GitFailure;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The commits, branches and tags of a repository in memory. */
final class MemoryHistory {

  private static final Instant FIRST = Instant.parse("2026-03-02T09:00:00Z");

  private final Map<String, MemoryCommit> commits = new TreeMap<>();
  private final Map<String, MemoryCommit> branches = new TreeMap<>();
  private final Map<String, MemoryCommit> tags = new TreeMap<>();

  /** A commit with changed files; without a branch of this name it begins one. */
  MemoryCommit grow(String branch, String subject, Consumer<Map<String, String>> edit) {
    List<MemoryCommit> parents = branch(branch).stream().toList();
    Map<String, String> files = new HashMap<>();
    parents.forEach(parent -> files.putAll(parent.files()));
    edit.accept(files);
    return add(branch, parents, subject, files);
  }

  /** A commit that brings in another line of commits, whose files win. */
  MemoryCommit merge(String branch, MemoryCommit other, String subject) {
    MemoryCommit head = need(branch);
    Map<String, String> files = new HashMap<>(head.files());
    for (String path : MemoryCommit.differences(head.filesInCommonWith(other), other.files())) {
      files.keySet().remove(path);
      Optional.ofNullable(other.files().get(path)).ifPresent(text -> files.put(path, text));
    }
    return add(branch, List.of(head, other), subject, files);
  }

  private MemoryCommit add(
      String branch, List<MemoryCommit> parents, String subject, Map<String, String> files) {
    int number = commits.size() + 1;
    Instant at = FIRST.plus(Duration.ofMinutes(number));
    var commit = new MemoryCommit(id(number), parents, at, subject, Map.copyOf(files));
    commits.put(commit.id(), commit);
    point(branch, commit);
    return commit;
  }

  private static String id(int number) {
    try {
      byte[] text = Integer.toString(number).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-1").digest(text));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  Optional<MemoryCommit> branch(String name) {
    return Optional.ofNullable(branches.get(name));
  }

  /** What tags, and branches other than one, lead to. */
  Stream<MemoryCommit> namedBut(String branch) {
    return Stream.concat(
        tags.values().stream(),
        branches.entrySet().stream()
            .filter(one -> !one.getKey().equals(branch))
            .map(Map.Entry::getValue));
  }

  void point(String branch, MemoryCommit commit) {
    branches.put(branch, commit);
  }

  void drop(String branch) {
    branches.remove(branch);
  }

  void tag(String name, MemoryCommit commit) {
    tags.put(name, commit);
  }

  /** What a name or a full or abbreviated id stands for. */
  Optional<MemoryCommit> find(String revision) {
    return Stream.of(tags, branches)
        .flatMap(named -> Optional.ofNullable(named.get(revision)).stream())
        .findFirst()
        .or(() -> byId(revision));
  }

  /** A full id, or an abbreviated one that is not ambiguous. */
  Optional<MemoryCommit> byId(String id) {
    var matches = commits.values().stream().filter(commit -> commit.id().startsWith(id)).toList();
    return id.length() >= 4 && matches.size() == 1 ? Optional.of(matches.get(0)) : Optional.empty();
  }

  MemoryCommit need(String revision) {
    return find(revision)
        .orElseThrow(() -> new GitFailure("there is no commit '" + revision + "'", null, null));
  }
}
