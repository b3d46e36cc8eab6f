package dev.fairway.adapter.git;

import dev.fairway.domain.lane.ShellWord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.jgit.errors.AmbiguousObjectException;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.AbbreviatedObjectId;
import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.RefDatabase;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.jspecify.annotations.Nullable;

/** Which commit a name stands for; null when there is none. */
final class Revisions {

  private static final int SHORTEST = 4;
  private static final Pattern EXPRESSION = Pattern.compile("[~^@]");

  private final Repository repository;

  Revisions(Repository repository) {
    this.repository = repository;
  }

  /** A name of git's: {@code HEAD}, tag, branch, id, or one of these with {@code ~2} and such. */
  @Nullable RevCommit find(String revision, RevWalk walk) throws IOException {
    if (ObjectId.isId(revision)) {
      return byId(revision, walk);
    }
    Ref ref = ref(revision);
    if (ref != null) {
      return commitOf(ref, revision, walk);
    }
    RevCommit byId = byId(revision, walk);
    if (byId != null) {
      return byId;
    }
    return EXPRESSION.matcher(revision).find()
        ? byExpression(revision, walk)
        : branch(revision, walk);
  }

  @Nullable RevCommit branch(String name, RevWalk walk) throws IOException {
    String full = Constants.R_HEADS + name;
    Ref ref = Repository.isValidRefName(full) ? repository.exactRef(full) : null;
    if (ref == null && Repository.isValidRefName(full)) {
      requireNoBrokenBranch(full);
    }
    return ref == null ? null : commitOf(ref, name, walk);
  }

  /**
   * What branches, remote branches and tags lead to, but for one branch; what is broken leads
   * nowhere.
   */
  List<RevCommit> namedBut(String branch, RevWalk walk) throws IOException {
    List<RevCommit> named = new ArrayList<>();
    RefDatabase references = repository.getRefDatabase();
    for (Ref ref :
        references.getRefsByPrefix(Constants.R_HEADS, Constants.R_REMOTES, Constants.R_TAGS)) {
      ObjectId id = ref.getObjectId();
      RevCommit commit =
          id == null || ref.getName().equals(Constants.R_HEADS + branch)
              ? null
              : existing(id, walk);
      if (commit != null) {
        named.add(commit);
      }
    }
    return named;
  }

  /** JGit takes a branch's file with garbage in it, as a crash leaves it, for no branch. */
  private void requireNoBrokenBranch(String full) throws IOException {
    Path file = repository.getCommonDirectory().toPath().resolve(full);
    if (Files.isRegularFile(file) && repository.exactRef(full) == null) {
      throw Trouble.refused(
          "the branch in " + file + " is broken: the file names no commit",
          "git rev-parse ‹commit› > " + ShellWord.of(file.toString()));
    }
  }

  /** Not by JGit's own search, which takes any file beside {@code HEAD} for a reference. */
  private @Nullable Ref ref(String name) throws IOException {
    if (!Repository.isValidRefName(Constants.R_HEADS + name)) {
      return null;
    } else if (name.equals(Constants.HEAD) || name.startsWith(Constants.R_REFS)) {
      return repository.exactRef(name);
    }
    return repository
        .getRefDatabase()
        .firstExactRef(
            Constants.R_TAGS + name,
            Constants.R_HEADS + name,
            Constants.R_REMOTES + name,
            Constants.R_REMOTES + name + "/" + Constants.HEAD);
  }

  private static @Nullable RevCommit commitOf(Ref ref, String name, RevWalk walk)
      throws IOException {
    ObjectId id = ref.getObjectId();
    if (id == null) {
      return null;
    }
    try {
      return walk.parseCommit(id);
    } catch (IncorrectObjectTypeException notACommit) {
      return null;
    } catch (MissingObjectException lost) {
      throw Trouble.lostCommit(name, id.name(), ref.getName().startsWith(Constants.R_HEADS));
    }
  }

  /** By a full id, or by the beginning of one if no other commit's id begins so. */
  @Nullable RevCommit byId(String id, RevWalk walk) throws IOException {
    if (ObjectId.isId(id)) {
      return existing(ObjectId.fromString(id), walk);
    } else if (id.length() < SHORTEST || !AbbreviatedObjectId.isId(id)) {
      return null;
    }
    Set<RevCommit> candidates = new HashSet<>();
    for (ObjectId one : walk.getObjectReader().resolve(AbbreviatedObjectId.fromString(id))) {
      RevCommit commit = existing(one, walk);
      if (commit != null && commit.equals(one)) {
        candidates.add(commit);
      }
    }
    return candidates.size() == 1 ? candidates.iterator().next() : null;
  }

  /** Asks first: thousands of ids may be unknown, and exceptions are slow. */
  private static @Nullable RevCommit existing(AnyObjectId id, RevWalk walk) throws IOException {
    try {
      return walk.getObjectReader().has(id) ? walk.parseCommit(id) : null;
    } catch (MissingObjectException | IncorrectObjectTypeException none) {
      return null;
    }
  }

  private @Nullable RevCommit byExpression(String revision, RevWalk walk) throws IOException {
    try {
      ObjectId id = repository.resolve(revision);
      return id == null ? null : existing(id, walk);
    } catch (RevisionSyntaxException | AmbiguousObjectException none) {
      return null;
    } catch (IncorrectObjectTypeException | MissingObjectException none) {
      return null;
    }
  }
}
